package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.util.Optional;

/**
 * What the tracker holds at one moment.
 *
 * @param mood the mood; empty before the first
 * @param belief the filtered probabilities
 * @param reason why
 */
public record MoodState(Optional<Mood> mood, EmotionProbabilities belief, MoodReason reason) {}
