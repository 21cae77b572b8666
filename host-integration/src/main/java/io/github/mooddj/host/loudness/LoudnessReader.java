package io.github.mooddj.host.loudness;

import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Measures whole tracks, faster than they sound. One thread at a time calls {@link #measure}. */
public interface LoudnessReader extends AutoCloseable {
    /** What came of a track. Values: any thread. */
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

        /** It was not to go on. */
        record Stopped() implements Outcome {}
    }

    /**
     * Decodes a file from its beginning to its end; blocks for seconds, never for ever.
     *
     * @param goOn asked several times a second on the calling thread; once it says no, the measuring ends
     */
    Outcome measure(URI location, BooleanSupplier goOn);

    /** Frees everything; not while something is measured. */
    @Override
    void close();
}
