package io.github.mooddj.plugin.sampling;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Grabs for the borrowers; idle without them. */
final class FrameLending implements FrameLender {
    private static final long PERIOD_MILLIS = 200;

    private final ScheduledExecutorService sampler;
    private final Supplier<LentFrame> frames;
    private final List<Consumer<LentFrame>> borrowers = new CopyOnWriteArrayList<>();
    private boolean running;

    /**
     * Idle.
     *
     * @param sampler the thread on which frames are grabbed
     * @param frames the frame of now, with the face in it
     */
    FrameLending(ScheduledExecutorService sampler, Supplier<LentFrame> frames) {
        this.sampler = sampler;
        this.frames = frames;
    }

    @Override
    public Loan borrow(Consumer<LentFrame> borrower) {
        borrowers.add(borrower);
        sampler.execute(this::begin);
        return () -> borrowers.remove(borrower);
    }

    /** Whether somebody has the frames now. */
    boolean isLent() {
        return !borrowers.isEmpty();
    }

    private void begin() {
        if (!running) {
            running = true;
            turn();
        }
    }

    private void turn() {
        if (borrowers.isEmpty()) {
            running = false;
            return;
        }
        // Before the frame, since a task that throws would end the chain.
        var unused = sampler.schedule(this::turn, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        LentFrame frame = frames.get();
        borrowers.forEach(borrower -> borrower.accept(frame));
    }
}
