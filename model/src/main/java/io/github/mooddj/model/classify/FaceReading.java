package io.github.mooddj.model.classify;

import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.DetectedFace;
import io.github.mooddj.model.personal.FaceStudy;
import java.util.Optional;

/**
 * What a picture says about the largest face in it.
 *
 * @param face where it is
 * @param probabilities what it shows, over all emotions of the network
 * @param study what a calibration needs to know about it; empty where the reader cannot be calibrated. Never stored
 */
public record FaceReading(DetectedFace face, EmotionProbabilities probabilities, Optional<FaceStudy> study) {
    /** By a reader that cannot be calibrated. */
    public FaceReading(DetectedFace face, EmotionProbabilities probabilities) {
        this(face, probabilities, Optional.empty());
    }
}
