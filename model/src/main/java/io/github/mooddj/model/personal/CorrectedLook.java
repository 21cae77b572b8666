package io.github.mooddj.model.personal;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;

/**
 * An opinion of which the user said what would have been right.
 *
 * @param opinion what was read; a few digits are enough
 * @param truth what the user said, perhaps the same
 */
public record CorrectedLook(EmotionProbabilities opinion, Emotion truth) {}
