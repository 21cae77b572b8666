package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.calibrate.CalibrationStatus;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.settings.CameraSettings;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.ui.settings.CameraChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A camera for the introduction that shows what it is told to show, and notes when it is taken and given back. */
final class FirstRunCast implements CalibrationDesk {
    private final FakeDj dj;
    private final List<Consumer<CalibrationStatus>> listeners = new CopyOnWriteArrayList<>();

    FirstRunCast(FakeDj dj) {
        this.dj = dj;
    }

    /** An introduction that comes by itself. */
    FirstRun needs(Optional<FirstRun.Music> music) {
        return new FirstRun(
                true,
                this::settings,
                () -> List.of(new CameraChoice("0", "Integrated Camera"), new CameraChoice("1", "USB Video")),
                this,
                () -> music);
    }

    /** As a DJ that has heard the user's answer has them. */
    private DjSettings settings() {
        return dj.settings.orElseGet(() ->
                DjSettings.defaults().with(CameraSettings.defaults().withConsent(dj.asked.contains("camera true"))));
    }

    void tell(Optional<PreviewFrame> frame, CameraStatus camera) {
        CalibrationStatus status = new CalibrationStatus(
                true,
                Optional.empty(),
                false,
                0,
                Optional.of(camera),
                frame,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
        listeners.forEach(listener -> listener.accept(status));
    }

    @Override
    public Subscription subscribe(Consumer<CalibrationStatus> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void begin() {
        dj.asked.add("frames");
    }

    @Override
    public void end() {
        dj.asked.add("no frames");
    }

    @Override
    public void show(Emotion mood) {}

    @Override
    public void fit() {}

    @Override
    public void keep() {}

    @Override
    public void undo() {}

    @Override
    public void remove() {}
}
