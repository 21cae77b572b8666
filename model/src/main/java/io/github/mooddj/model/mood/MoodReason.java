package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Duration;
import java.time.Instant;

/** Why the mood is what it is now, as a value; the panel makes a sentence of it. Any thread. */
public sealed interface MoodReason {
    /** Too few looks yet for a first mood; {@code looks} of {@code needed} usable ones so far. */
    record Gathering(int looks, int needed) implements MoodReason {}

    /** The looks fit the mood; {@code matching} of the last {@code of} looks showed it. */
    record Steady(Emotion mood, double probability, int matching, int of) implements MoodReason {}

    /** Another mood gains; {@code expected} is how long until the switch if every look goes on like the last one. */
    record Leaning(Emotion towards, double probability, Duration expected) implements MoodReason {}

    /** Another mood has won but the last switch is too recent; it happens in {@code remaining}. */
    record Resting(Emotion towards, Duration remaining) implements MoodReason {}

    /** No face for this long; the mood stays. */
    record NoFace(Duration since) implements MoodReason {}

    /** Nobody is there for this long; the belief is forgotten and starts anew on return. */
    record Away(Duration since) implements MoodReason {}

    /** The user chose the mood, and it holds until then. */
    record Held(Emotion chosen, Instant until) implements MoodReason {}
}
