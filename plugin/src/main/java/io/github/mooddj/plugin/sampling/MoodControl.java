package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.plugin.settings.DjSettings;
import java.nio.file.Path;

/** What is asked of the side that looks; every method returns at once, from any thread. */
public interface MoodControl {
    /** The mood as of now. */
    MoodState state();

    /** Opens or closes the camera. */
    void setCameraOn(boolean on);

    /** One look now, accepted as the mood. */
    void snapshot();

    /** One look at a picture file, accepted as the mood. */
    void snapshot(Path picture);

    /** The user picks the mood; it holds. */
    void choose(Emotion emotion);

    /** Back to the mood before, and it holds. */
    void undo();

    /** Keeps the mood as it is, or lets go. */
    void hold(boolean hold);

    /** New settings: camera, interval, calm. */
    void apply(DjSettings settings);
}
