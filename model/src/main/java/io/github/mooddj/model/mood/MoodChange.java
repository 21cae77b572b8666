package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Instant;
import java.util.Optional;

/**
 * The mood became another one; only this changes the music.
 *
 * @param from the mood before; empty for the first of a session
 * @param to the mood now
 * @param at when it was accepted
 * @param confidence the tracker's probability of {@code to} at that moment, 0 to 1
 * @param cause who or what decided
 */
public record MoodChange(Optional<Emotion> from, Emotion to, Instant at, double confidence, Cause cause) {
    /** Who or what decided a change. */
    public enum Cause {
        /** The first mood of a session. */
        FIRST,
        /** The looks through the camera added up. */
        TRACKED,
        /** A single look that the user asked for. */
        SNAPSHOT,
        /** The user picked the mood. */
        CHOSEN,
        /** The user undid a change. */
        UNDONE
    }
}
