package io.github.mooddj.host.playback;

import java.time.Duration;

/** The sample clock: everything between a deck and the sink is stereo at 48,000 frames a second. */
public final class Frames {
    /** Frames in a second. */
    public static final int PER_SECOND = 48_000;
    /** Samples in a frame: left, then right. */
    public static final int CHANNELS = 2;
    /** Frames in the block that the mixer renders at once: 10 ms. */
    public static final int BLOCK = 480;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private Frames() {}

    /** How many frames sound in this time, rounded to the nearest. */
    public static long in(Duration time) {
        return Math.round(time.toNanos() * (double) PER_SECOND / NANOS_PER_SECOND);
    }

    /** How long this many frames sound. */
    public static Duration time(long frames) {
        return Duration.ofSeconds(frames / PER_SECOND, frames % PER_SECOND * NANOS_PER_SECOND / PER_SECOND);
    }
}
