package io.github.mooddj.plugin.calibrate;

import io.github.mooddj.model.emotion.Emotion;
import java.util.function.Consumer;

/**
 * What the panel may ask of the calibration. Every method returns at once, from any thread; the outcome shows in
 * {@link CalibrationStatus}.
 */
public interface CalibrationDesk {
    /**
     * Calls {@code listener} with the status now and whenever it is another one, on a DJ thread.
     *
     * @return ends it
     */
    Subscription subscribe(Consumer<CalibrationStatus> listener);

    /** Takes the camera's frames and forgets what was shown before; looks leave the mood alone until {@link #end}. */
    void begin();

    /** The user shows this mood from now on: takes frames of it until there are enough; earlier ones are forgotten. */
    void show(Emotion mood);

    /** Fits a head to what was shown; the status then has a proposal. */
    void fit();

    /** Uses the proposal from now on, and stores it. */
    void keep();

    /** Gives the camera back and forgets every frame, and the proposal unless it was kept. */
    void end();

    /** Goes back to the calibration before, or to none. */
    void undo();

    /** Forgets every calibration: the general network reads again. */
    void remove();

    /** A running subscription; from any thread, may be closed twice. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /** Where there is nothing to calibrate. */
    static CalibrationDesk none() {
        return new NoCalibration();
    }
}
