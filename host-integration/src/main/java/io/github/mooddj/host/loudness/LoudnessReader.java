package io.github.mooddj.host.loudness;

import java.net.URI;
import java.time.Duration;

/** Measures whole tracks, faster than they sound. One thread at a time calls {@link #measure}. */
public interface LoudnessReader extends AutoCloseable {
    /** What came of a track. */
    sealed interface Outcome {
        /**
         * It was measured.
         *
         * @param loudness how loud it is
         * @param length how much of it there was
         */
        record Measured(Loudness loudness, Duration length) implements Outcome {}

        /** There is no figure for it; {@code reason} is a sentence for the user without a full stop. */
        record Nothing(String reason) implements Outcome {}

        /** {@link LoudnessReader#stop} came in between. */
        record Stopped() implements Outcome {}
    }

    /** Decodes a file from its beginning to its end; blocks for seconds, never for ever. */
    Outcome measure(URI location);

    /** Ends the measuring that runs, if one does. Any thread; returns at once. */
    void stop();

    /** Frees everything; not while something is measured. */
    @Override
    void close();
}
