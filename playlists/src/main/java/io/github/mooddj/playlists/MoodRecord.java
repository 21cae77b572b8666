package io.github.mooddj.playlists;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Instant;

/**
 * A mood as it is remembered: a label and a number, never a picture.
 *
 * @param at when it began
 * @param emotion which
 * @param confidence 0 to 1
 * @param reason one word: why it began
 */
public record MoodRecord(Instant at, Emotion emotion, double confidence, String reason) {}
