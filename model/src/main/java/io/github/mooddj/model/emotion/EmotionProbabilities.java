package io.github.mooddj.model.emotion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One probability for each emotion of a set, summing to 1.
 *
 * @param byEmotion probability, 0 to 1, per emotion; at least one entry, iterated in the order of {@link Emotion}
 */
public record EmotionProbabilities(Map<Emotion, Double> byEmotion) {
    private static final double SUM_TOLERANCE = 1e-3;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the map is empty, a value is not in 0..1 or the sum is not 1
     */
    public EmotionProbabilities {
        if (byEmotion.isEmpty()) {
            throw new IllegalArgumentException("no emotions");
        }
        double sum = 0;
        for (Map.Entry<Emotion, Double> entry : byEmotion.entrySet()) {
            double value = entry.getValue();
            if (!(value >= 0 && value <= 1 + SUM_TOLERANCE)) {
                throw new IllegalArgumentException("probability of " + entry.getKey() + " not in 0..1: " + value);
            }
            sum += value;
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            throw new IllegalArgumentException("probabilities sum to " + sum);
        }
        byEmotion = Collections.unmodifiableMap(new EnumMap<>(byEmotion));
    }

    /** Every emotion of the set equally likely. */
    public static EmotionProbabilities uniform(Set<Emotion> emotions) {
        EnumMap<Emotion, Double> map = new EnumMap<>(Emotion.class);
        for (Emotion emotion : emotions) {
            map.put(emotion, 1.0 / emotions.size());
        }
        return new EmotionProbabilities(map);
    }

    /**
     * Numbers as a network or a filter has them.
     *
     * @param emotions none twice
     * @param values the probability of each, in the same order; sum to 1
     * @throws IllegalArgumentException as the constructor, or if there are not as many of the one as of the other
     */
    public static EmotionProbabilities inOrder(List<Emotion> emotions, double[] values) {
        if (emotions.size() != values.length) {
            throw new IllegalArgumentException(values.length + " probabilities of " + emotions.size() + " emotions");
        }
        EnumMap<Emotion, Double> map = new EnumMap<>(Emotion.class);
        for (int i = 0; i < values.length; i++) {
            map.put(emotions.get(i), values[i]);
        }
        return new EmotionProbabilities(map);
    }

    /** The probability of one emotion; 0 when it is not in the set. */
    public double of(Emotion emotion) {
        return byEmotion.getOrDefault(emotion, 0.0);
    }

    /** The emotion with the highest probability; the earlier one in {@link Emotion}'s order when equal. */
    public Emotion likeliest() {
        Emotion best = byEmotion.keySet().iterator().next();
        for (Map.Entry<Emotion, Double> entry : byEmotion.entrySet()) {
            if (entry.getValue() > byEmotion.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /**
     * The same belief given that it is one of {@code emotions}: the others dropped, the rest scaled to sum 1; uniform
     * when all of the rest is zero.
     *
     * @throws IllegalArgumentException if none of {@code emotions} is in this set
     */
    public EmotionProbabilities among(Set<Emotion> emotions) {
        EnumMap<Emotion, Double> kept = new EnumMap<>(Emotion.class);
        double sum = 0;
        for (Map.Entry<Emotion, Double> entry : byEmotion.entrySet()) {
            if (emotions.contains(entry.getKey())) {
                kept.put(entry.getKey(), entry.getValue());
                sum += entry.getValue();
            }
        }
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("none of " + emotions + " in " + byEmotion.keySet());
        }
        if (sum <= 0) {
            return uniform(kept.keySet());
        }
        double total = sum;
        kept.replaceAll((emotion, value) -> value / total);
        return new EmotionProbabilities(kept);
    }
}
