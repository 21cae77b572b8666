package io.github.mooddj.model.personal;

import io.github.mooddj.model.emotion.Emotion;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often the general head and a personal one were right about faces that the personal one had not seen.
 *
 * @param byEmotion per emotion that was shown; at least one
 */
public record CalibrationScore(Map<Emotion, Count> byEmotion) {
    /** A mood of which more than this part is lost is too dear, whatever the others gain. */
    private static final double MOST_LOST = 0.2;

    /** Copies. */
    public CalibrationScore {
        byEmotion = Collections.unmodifiableMap(new EnumMap<>(byEmotion));
    }

    /**
     * Of one emotion.
     *
     * @param of how many faces
     * @param before how many of them the head that was there read rightly
     * @param after how many the new one
     */
    public record Count(int of, int before, int after) {
        /** One face that was judged by both. */
        static Count one(boolean before, boolean after) {
            return new Count(1, before ? 1 : 0, after ? 1 : 0);
        }

        /** Both together. */
        Count plus(Count other) {
            return new Count(of + other.of, before + other.before, after + other.after);
        }
    }

    /** How many faces. */
    public int of() {
        return byEmotion.values().stream().mapToInt(Count::of).sum();
    }

    /** How many of them the head that was there read rightly. */
    public int before() {
        return byEmotion.values().stream().mapToInt(Count::before).sum();
    }

    /** How many the new one. */
    public int after() {
        return byEmotion.values().stream().mapToInt(Count::after).sum();
    }

    /** Whether the new one is right more often, and no emotion pays for it with more than a fifth of its faces. */
    public boolean isBetter() {
        return after() > before()
                && byEmotion.values().stream()
                        .allMatch(count -> count.before() - count.after() <= MOST_LOST * count.of());
    }
}
