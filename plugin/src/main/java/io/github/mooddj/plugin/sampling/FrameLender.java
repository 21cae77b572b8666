package io.github.mooddj.plugin.sampling;

import java.util.function.Consumer;

/**
 * Lends the camera's frames to somebody who has another use for them than the mood. While they are lent, looks do not
 * move the mood: who shows faces to a calibration does not want other music.
 */
public interface FrameLender {
    /**
     * Frames from now on, about five a second; opens the camera if it may be opened.
     *
     * @param borrower called on thread mood-sampler; returns soon
     */
    Loan borrow(Consumer<LentFrame> borrower);

    /** A running loan; from any thread, may be closed twice. */
    interface Loan extends AutoCloseable {
        @Override
        void close();
    }
}
