package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.plugin.camera.CameraStatus;

/** Hears what the sampler saw; called on thread mood-sampler, returns at once. */
public interface SamplerListener {
    /** A look through the camera, or a camera that became another one's state. */
    void looked(MoodSample sample, MoodState state, CameraStatus status);

    /** The mood is another one. */
    void changed(MoodChange change, MoodState state);

    /** A snapshot that the user asked for is complete; a change of mood that it led to was told before. */
    void snapshotTaken(Snapshot snapshot);

    /** Something that the user should know; one sentence. */
    void notice(String sentence);
}
