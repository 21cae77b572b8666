package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks ahead: where the belief goes if every look goes on like the last one. */
final class MoodOutlook {
    /** Below this an odd look or two would flicker as "leaning". */
    private static final double WORTH_SAYING = 0.2;

    private static final int LONGEST_OUTLOOK = 240;

    private final MoodPolicy policy;
    private final Belief belief;
    private final Mood mood;
    private final Function<Emotion, Instant> earliest;

    /**
     * Looks ahead.
     *
     * @param earliest when looks may make an emotion the mood at the earliest
     */
    MoodOutlook(MoodPolicy policy, Belief belief, Mood mood, Function<Emotion, Instant> earliest) {
        this.policy = policy;
        this.belief = belief;
        this.mood = mood;
        this.earliest = earliest;
    }

    /** Steady, leaning or resting; the mood is there, a face too, and nothing is held. */
    MoodReason reason(@Nullable EmotionProbabilities lastLook, Duration pause, RecentLooks recent, Instant now) {
        Emotion top = belief.likeliest();
        Duration stillStays = Duration.between(now, earliest.apply(top));
        if (top != mood.emotion() && belief.of(top) >= policy.switchThreshold() && !isOver(stillStays)) {
            return new MoodReason.Resting(top, stillStays);
        }
        if (lastLook != null) {
            Optional<MoodReason> leaning = leaning(lastLook, pause, now);
            if (leaning.isPresent()) {
                return leaning.get();
            }
        }
        return new MoodReason.Steady(
                mood.emotion(), belief.of(mood.emotion()), recent.matching(mood.emotion()), recent.count());
    }

    private Optional<MoodReason> leaning(EmotionProbabilities lastLook, Duration pause, Instant now) {
        if (pause.isZero()) {
            return Optional.empty();
        }
        Belief ahead = belief.copy();
        for (int step = 1; step <= LONGEST_OUTLOOK; step++) {
            ahead.drift(pause, policy.drift());
            ahead.weigh(lastLook, Belief.seconds(pause));
            Emotion top = ahead.likeliest();
            if (ahead.of(top) >= policy.switchThreshold()) {
                if (top == mood.emotion() || belief.of(top) < WORTH_SAYING) {
                    return Optional.empty();
                }
                Duration expected = pause.multipliedBy(step);
                Duration stillStays = Duration.between(now, earliest.apply(top));
                return Optional.of(new MoodReason.Leaning(
                        top, belief.of(top), expected.compareTo(stillStays) < 0 ? stillStays : expected));
            }
        }
        return Optional.empty();
    }

    private static boolean isOver(Duration remaining) {
        return remaining.isNegative() || remaining.isZero();
    }
}
