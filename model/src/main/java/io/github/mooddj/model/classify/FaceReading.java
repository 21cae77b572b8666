package io.github.mooddj.model.classify;

import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.DetectedFace;

/**
 * What a picture says about the largest face in it.
 *
 * @param face where it is
 * @param probabilities what it shows, over all emotions of the network
 */
public record FaceReading(DetectedFace face, EmotionProbabilities probabilities) {}
