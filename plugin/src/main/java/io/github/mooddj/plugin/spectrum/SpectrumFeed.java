package io.github.mooddj.plugin.spectrum;

import java.util.function.Consumer;

/** Spectra of what sounds, while somebody looks. Any thread. */
public interface SpectrumFeed {
    /** How many bands a spectrum has. */
    int BANDS = 64;

    /**
     * Calls {@code viewer} at most 30 times a second, on a thread of ours, with {@link #BANDS} heights of 0 to 1 from
     * 40 Hz to 16 kHz, an array of its own each time; closing the handle ends it. While nobody looks, nothing is
     * measured.
     */
    Subscription subscribe(Consumer<float[]> viewer);

    /** One that never shows anything, where nothing sounds. */
    static SpectrumFeed none() {
        return viewer -> () -> {};
    }

    /** A running subscription; closed from any thread, twice if need be. A call that has begun may still come. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
