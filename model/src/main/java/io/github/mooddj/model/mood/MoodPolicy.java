package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How quickly and how surely looks become a mood.
 *
 * @param tracked the emotions that can become the mood by looks; the user may still choose any
 * @param correlations how long the network's errors may last, the likeliest first; which of them fits is learnt from
 *     the looks. Each above zero, at least one
 * @param drift how quickly an old belief fades without looks: after this time 63 % of it is gone; greater than 0
 * @param firstThreshold probability that the first mood needs, above 0.5, at most 1
 * @param switchThreshold probability that another mood needs, above 0.5, at most 1
 * @param neededLooks usable looks before the first mood, at least 1
 * @param minimumStay least time between two tracked changes
 * @param noReturn least time before looks lead back to the mood that they have just left
 * @param hold how long a choice by hand outweighs the looks
 * @param away nobody seen for this long: the belief is forgotten
 */
public record MoodPolicy(
        Set<Emotion> tracked,
        List<Duration> correlations,
        Duration drift,
        double firstThreshold,
        double switchThreshold,
        int neededLooks,
        Duration minimumStay,
        Duration noReturn,
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
        correlations = List.copyOf(correlations);
        if (correlations.isEmpty()) {
            throw new IllegalArgumentException("no correlation time");
        }
        correlations.forEach(each -> requirePositive("correlation", each));
        requirePositive("drift", drift);
        requireThreshold(firstThreshold);
        requireThreshold(switchThreshold);
        if (neededLooks < 1) {
            throw new IllegalArgumentException("needed looks below 1: " + neededLooks);
        }
        requirePositive("hold", hold);
        requirePositive("away", away);
        requireNotNegative("minimum stay", minimumStay);
        requireNotNegative("time without return", noReturn);
    }

    /** Follows a new expression soonest. */
    public static MoodPolicy quick() {
        return withThreshold(0.65);
    }

    /** What a new user has. */
    public static MoodPolicy normal() {
        return withThreshold(0.95);
    }

    /** Waits longest before it believes a new expression. */
    public static MoodPolicy calm() {
        return withThreshold(0.99);
    }

    /** For clear faces at one look per second: a first mood after about 5 s, a switch within about 10 s. */
    public static MoodPolicy demo() {
        return new MoodPolicy(
                Emotion.MOODS,
                List.of(Duration.ofMillis(500), Duration.ofMillis(1500)),
                Duration.ofMinutes(2),
                0.80,
                0.90,
                5,
                Duration.ofSeconds(8),
                Duration.ZERO,
                Duration.ofMinutes(10),
                Duration.ofMinutes(2));
    }

    /** The mood may change once in forty minutes or so; errors last for seconds, seldom for half a minute. */
    private static MoodPolicy withThreshold(double switchThreshold) {
        return new MoodPolicy(
                Emotion.MOODS,
                List.of(Duration.ofSeconds(3), Duration.ofSeconds(8), Duration.ofSeconds(20)),
                Duration.ofMinutes(40),
                0.80,
                switchThreshold,
                5,
                Duration.ofMinutes(1),
                Duration.ofMinutes(3),
                Duration.ofMinutes(10),
                Duration.ofMinutes(2));
    }

    private static void requireNotNegative(String name, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("negative " + name + ": " + value);
        }
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
