package io.github.mooddj.playlists;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.time.Instant;
import java.util.Optional;

/**
 * What the user said about a mood or a snapshot: a label, and how likely each label was; never a picture, and too few
 * numbers to tell one face from another.
 *
 * @param at when
 * @param shown what the program had read
 * @param truth what would have been right; the same as {@code shown} when the user said that it was; empty when the
 *     user did not name it
 * @param opinion the probabilities that led to it, remembered in thousandths; empty when no face was seen
 * @param reader which network and calibration gave the opinion, 64 hexadecimal digits; blank when not known
 */
public record Correction(
        Instant at, Emotion shown, Optional<Emotion> truth, Optional<EmotionProbabilities> opinion, String reader) {}
