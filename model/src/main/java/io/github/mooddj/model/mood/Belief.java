package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A tempered Bayes filter over a few emotions: the probability of each being the mood, given the looks so far. Not
 * thread-safe.
 */
final class Belief {
    /** No look may rule an emotion out altogether: the network is surely wrong now and then. */
    private static final double LEAST_EVIDENCE = 0.02;

    private final List<Emotion> emotions;
    private final double[] probabilities;

    Belief(Set<Emotion> emotions) {
        this.emotions = List.copyOf(EnumSet.copyOf(emotions));
        this.probabilities = new double[this.emotions.size()];
        forget();
    }

    private Belief(Belief other) {
        this.emotions = other.emotions;
        this.probabilities = other.probabilities.clone();
    }

    Belief copy() {
        return new Belief(this);
    }

    /** Every emotion equally likely again. */
    void forget() {
        Arrays.fill(probabilities, 1.0 / probabilities.length);
    }

    /** As sure as {@code probability} of one emotion, the rest shared evenly; forgets when it is not among ours. */
    void settleOn(Emotion emotion, double probability) {
        if (!emotions.contains(emotion)) {
            forget();
            return;
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] =
                    emotions.get(i) == emotion ? probability : (1 - probability) / (probabilities.length - 1);
        }
    }

    /** Time passes: the mood may have changed unseen; given long enough, every emotion is equally likely again. */
    void drift(Duration elapsed, Duration drift) {
        int others = probabilities.length - 1;
        double most = (double) others / probabilities.length;
        double changed = most * (1 - Math.exp(-seconds(elapsed) / (most * seconds(drift))));
        for (int i = 0; i < probabilities.length; i++) {
            double p = probabilities[i];
            probabilities[i] = (1 - changed) * p + changed * (1 - p) / others;
        }
    }

    /**
     * A look counts with the given weight, 0 (not at all) to 1 (as if independent of all looks before). What it gives
     * to emotions that are not tracked lessens its weight: a surprised face says little about happy or sad.
     */
    void weigh(EmotionProbabilities look, double weight) {
        double mass = 0;
        for (Emotion emotion : emotions) {
            mass += look.of(emotion);
        }
        if (mass <= 0) {
            return;
        }
        double exponent = weight * Math.min(mass, 1);
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double evidence = Math.max(look.of(emotions.get(i)) / mass, LEAST_EVIDENCE);
            probabilities[i] *= Math.pow(evidence, exponent);
            sum += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
    }

    double of(Emotion emotion) {
        int index = emotions.indexOf(emotion);
        return index < 0 ? 0 : probabilities[index];
    }

    /** The likeliest; the earlier one in {@link Emotion}'s order when equal. */
    Emotion likeliest() {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return emotions.get(best);
    }

    EmotionProbabilities snapshot() {
        EnumMap<Emotion, Double> map = new EnumMap<>(Emotion.class);
        for (int i = 0; i < probabilities.length; i++) {
            map.put(emotions.get(i), probabilities[i]);
        }
        return new EmotionProbabilities(map);
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
