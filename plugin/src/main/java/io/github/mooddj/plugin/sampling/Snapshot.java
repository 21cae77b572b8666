package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.plugin.camera.CameraWhy;
import java.time.Instant;
import java.util.Optional;

/**
 * What a snapshot showed.
 *
 * @param at when it was complete
 * @param picture the picture file's name; empty when it came from the camera
 * @param opinion what the face shows; empty when there was none that could be read
 * @param faces how many frames the opinion is the mean of
 * @param why what was in the way of an opinion, if it was the picture
 * @param trouble what was in the way, if no picture came: a sentence; empty text otherwise
 */
public record Snapshot(
        Instant at,
        Optional<String> picture,
        Optional<EmotionProbabilities> opinion,
        int faces,
        CameraWhy why,
        String trouble) {
    /** What a look, or several, had to say. */
    static Snapshot of(MoodSample sample, int faces, Optional<String> picture) {
        if (sample instanceof MoodSample.FaceSeen seen) {
            return new Snapshot(seen.at(), picture, Optional.of(seen.probabilities()), faces, CameraWhy.NONE, "");
        } else if (sample instanceof MoodSample.Unclear unclear) {
            return new Snapshot(sample.at(), picture, Optional.empty(), 0, unclear.why(), "");
        } else if (sample instanceof MoodSample.NoCamera none) {
            return new Snapshot(sample.at(), picture, Optional.empty(), 0, CameraWhy.NONE, none.reason());
        } else if (sample instanceof MoodSample.NoFace) {
            return new Snapshot(sample.at(), picture, Optional.empty(), 0, CameraWhy.NONE, "");
        }
        throw new AssertionError(sample);
    }
}
