package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Instant;

/**
 * A steady emotion.
 *
 * @param emotion what it is
 * @param since when it was accepted
 */
public record Mood(Emotion emotion, Instant since) {}
