package io.github.mooddj.plugin.spectrum;

import io.github.mooddj.host.playback.SoundTap;
import io.github.mooddj.host.playback.Spectrum;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Measures the spectrum of a tap 30 times a second for those who look; rests altogether while nobody does. */
public final class SpectrumPump implements SpectrumFeed {
    private static final long PERIOD_MILLIS = 34;
    /** Bars fall this far from one picture to the next. */
    private static final float FALL = 0.045f;

    private final ScheduledExecutorService thread;
    private final Supplier<Optional<SoundTap>> source;
    private final List<Consumer<float[]>> viewers = new CopyOnWriteArrayList<>();

    // That thread only, from here on.
    private final Spectrum spectrum = new Spectrum(BANDS);
    private final float[] samples = new float[Spectrum.FRAMES];
    private final float[] now = new float[BANDS];
    private final float[] shown = new float[BANDS];
    private Optional<ScheduledFuture<?>> running = Optional.empty();

    /**
     * Measures on this thread.
     *
     * @param source what sounds; empty while nothing is open
     */
    public SpectrumPump(ScheduledExecutorService thread, Supplier<Optional<SoundTap>> source) {
        this.thread = thread;
        this.source = source;
    }

    @Override
    public Subscription subscribe(Consumer<float[]> viewer) {
        viewers.add(viewer);
        thread.execute(this::follow);
        return () -> {
            viewers.remove(viewer);
            thread.execute(this::follow);
        };
    }

    private void follow() {
        if (viewers.isEmpty()) {
            running.ifPresent(task -> task.cancel(false));
            running = Optional.empty();
            source.get().ifPresent(tap -> tap.want(false));
        } else if (running.isEmpty()) {
            running = Optional.of(
                    thread.scheduleAtFixedRate(this::measure, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    private void measure() {
        Optional<SoundTap> tap = source.get();
        if (tap.isEmpty() || viewers.isEmpty()) {
            return;
        }
        tap.get().want(true);
        tap.get().read(samples);
        spectrum.measure(samples, now);
        for (int band = 0; band < BANDS; band++) {
            shown[band] = Math.max(now[band], shown[band] - FALL);
        }
        viewers.forEach(viewer -> viewer.accept(shown.clone()));
    }
}
