package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.settings.DjSettings;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;

/** What is asked of the side that looks; every method returns at once, from any thread. */
public interface MoodControl {
    /** The mood as of now. */
    MoodState state();

    /** Opens or closes the camera. */
    void setCameraOn(boolean on);

    /** Closes the camera for this time; zero opens it again. */
    void pauseCamera(Duration time);

    /** Closes the camera while a reason of the system's lasts, such as a locked screen. */
    void pauseCamera(CameraWhy why, boolean lasts);

    /** Several frames now, one opinion, accepted as the mood. */
    void snapshot();

    /** One look at a picture file, accepted as the mood. */
    void snapshot(Path picture);

    /** One look at a picture in memory, accepted as the mood; {@code name} is for people. */
    void snapshot(BufferedImage picture, String name);

    /** The user picks the mood; it holds. */
    void choose(Emotion emotion);

    /** Back to the mood before, and it holds. */
    void undo();

    /** Keeps the mood as it is, or lets go. */
    void hold(boolean hold);

    /** New settings: camera, interval, calm. */
    void apply(DjSettings settings);
}
