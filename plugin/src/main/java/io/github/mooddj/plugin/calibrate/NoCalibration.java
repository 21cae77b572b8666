package io.github.mooddj.plugin.calibrate;

import io.github.mooddj.model.emotion.Emotion;
import java.util.function.Consumer;

/** Stands in where there is no network to calibrate. */
final class NoCalibration implements CalibrationDesk {
    @Override
    public Subscription subscribe(Consumer<CalibrationStatus> listener) {
        listener.accept(CalibrationStatus.nothing());
        return () -> {};
    }

    @Override
    public void begin() {}

    @Override
    public void show(Emotion mood) {}

    @Override
    public void fit() {}

    @Override
    public void keep() {}

    @Override
    public void end() {}

    @Override
    public void undo() {}

    @Override
    public void remove() {}
}
