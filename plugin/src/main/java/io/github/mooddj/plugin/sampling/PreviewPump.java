package io.github.mooddj.plugin.sampling;

import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.camera.PreviewFrame;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Grabs for the viewers between the looks; idle without viewers. */
final class PreviewPump implements PreviewFeed {
    private static final long PERIOD_MILLIS = 200;

    private final ScheduledExecutorService sampler;
    private final Supplier<Optional<PreviewFrame>> frames;
    private final List<Consumer<PreviewFrame>> viewers = new CopyOnWriteArrayList<>();
    private boolean running;

    /**
     * Idle.
     *
     * @param sampler the thread on which frames are grabbed
     * @param frames the frame of now; empty while the camera is not open
     */
    PreviewPump(ScheduledExecutorService sampler, Supplier<Optional<PreviewFrame>> frames) {
        this.sampler = sampler;
        this.frames = frames;
    }

    @Override
    public Subscription subscribe(Consumer<PreviewFrame> viewer) {
        viewers.add(viewer);
        sampler.execute(this::begin);
        return () -> viewers.remove(viewer);
    }

    private void begin() {
        if (!running) {
            running = true;
            turn();
        }
    }

    private void turn() {
        if (viewers.isEmpty()) {
            running = false;
            return;
        }
        // Before the frame, since a task that throws would end the chain.
        var unused = sampler.schedule(this::turn, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        frames.get().ifPresent(frame -> viewers.forEach(viewer -> viewer.accept(frame)));
    }
}
