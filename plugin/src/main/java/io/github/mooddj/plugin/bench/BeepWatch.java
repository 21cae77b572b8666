package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.AudioSink;
import io.github.mooddj.host.playback.Pacer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A sink without a delay of its own, at the pace of a device, that notes when a sound begins after silence. */
final class BeepWatch implements AudioSink {
    private static final float LOUD = 0.05f;
    private static final int QUIET_FRAMES = 9_600;
    private static final double NANOS_PER_FRAME = 1e9 / 48_000;

    private final Pacer pacer = Pacer.realTime();
    private final List<Long> onsets = new CopyOnWriteArrayList<>();
    private int quiet = QUIET_FRAMES;

    @Override
    public void write(float[] samples, int frames) {
        long now = System.nanoTime();
        for (int i = 0; i < frames; i++) {
            if (Math.abs(samples[2 * i]) < LOUD) {
                quiet++;
            } else {
                if (quiet >= QUIET_FRAMES) {
                    onsets.add(now + Math.round(i * NANOS_PER_FRAME));
                }
                quiet = 0;
            }
        }
        pacer.await(frames);
    }

    /** When sounds began, on the clock of {@link System#nanoTime}. */
    List<Long> onsets() {
        return onsets;
    }

    @Override
    public String description() {
        return "beeps";
    }

    @Override
    public boolean audible() {
        return true;
    }

    @Override
    public void close() {}
}
