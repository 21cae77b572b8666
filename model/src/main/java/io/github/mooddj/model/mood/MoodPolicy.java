package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Duration;
import java.util.Set;

/**
 * How quickly and how surely looks become a mood.
 *
 * @param tracked the emotions that can become the mood by looks; the user may still choose any
 * @param inertia the weight of a look after a pause dt is {@code dt / (dt + inertia)}: looks close together share their
 *     errors, so they count less; greater than 0
 * @param drift how quickly an old belief fades without looks: after this time 63 % of it is gone; greater than 0
 * @param firstThreshold probability that the first mood needs, above 0.5, at most 1
 * @param switchThreshold probability that another mood needs, above 0.5, at most 1
 * @param neededLooks usable looks before the first mood, at least 1
 * @param minimumStay least time between two tracked changes
 * @param hold how long a choice by hand outweighs the looks
 * @param away nobody seen for this long: the belief is forgotten
 */
public record MoodPolicy(
        Set<Emotion> tracked,
        Duration inertia,
        Duration drift,
        double firstThreshold,
        double switchThreshold,
        int neededLooks,
        Duration minimumStay,
        Duration hold,
        Duration away) {
    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if fewer than two emotions are tracked or a number is out of its range
     */
    public MoodPolicy {
        tracked = Set.copyOf(tracked);
        if (tracked.size() < 2) {
            throw new IllegalArgumentException("fewer than two emotions to tell apart: " + tracked);
        }
        requirePositive("inertia", inertia);
        requirePositive("drift", drift);
        requireThreshold(firstThreshold);
        requireThreshold(switchThreshold);
        if (neededLooks < 1) {
            throw new IllegalArgumentException("needed looks below 1: " + neededLooks);
        }
        requirePositive("hold", hold);
        requirePositive("away", away);
        if (minimumStay.isNegative()) {
            throw new IllegalArgumentException("negative minimum stay: " + minimumStay);
        }
    }

    /** Follows a new expression soonest. */
    public static MoodPolicy quick() {
        return withInertia(Duration.ofSeconds(10));
    }

    /** What a new user has. */
    public static MoodPolicy normal() {
        return withInertia(Duration.ofSeconds(15));
    }

    /** Waits longest before it believes a new expression. */
    public static MoodPolicy calm() {
        return withInertia(Duration.ofSeconds(25));
    }

    /** For clear faces at one look per second: a first mood after about 5 s, a switch within about 10 s. */
    public static MoodPolicy demo() {
        return new MoodPolicy(
                Emotion.MOODS,
                Duration.ofMillis(1500),
                Duration.ofMinutes(2),
                0.80,
                0.90,
                5,
                Duration.ofSeconds(8),
                Duration.ofMinutes(10),
                Duration.ofMinutes(2));
    }

    /** The same policy over other emotions. */
    public MoodPolicy tracking(Set<Emotion> emotions) {
        return new MoodPolicy(
                emotions, inertia, drift, firstThreshold, switchThreshold, neededLooks, minimumStay, hold, away);
    }

    /** The weight, 0 to below 1, of a look that comes this long after the one before. */
    double weightAfter(Duration pause) {
        double seconds = Belief.seconds(pause);
        return seconds / (seconds + Belief.seconds(inertia));
    }

    private static MoodPolicy withInertia(Duration inertia) {
        return new MoodPolicy(
                Emotion.MOODS,
                inertia,
                Duration.ofMinutes(10),
                0.80,
                0.90,
                5,
                Duration.ofMinutes(1),
                Duration.ofMinutes(10),
                Duration.ofMinutes(2));
    }

    private static void requirePositive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " not above zero: " + value);
        }
    }

    private static void requireThreshold(double threshold) {
        if (!(threshold > 0.5 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold not in 0.5..1: " + threshold);
        }
    }
}
