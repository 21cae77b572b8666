package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The probability of each of a few emotions being the mood, given the looks so far: the mean over several
 * {@linkplain Hypothesis ideas} of how long the network's errors last and how much it boasts, each weighted by how well
 * it has foretold the looks (Bayesian model averaging). It so learns by itself how far looks at this person in this
 * light can be trusted. Not thread-safe.
 */
final class Belief {
    private static final double[] SHARPNESS = {0.5, 1};

    /**
     * Each longer correlation time has to be e^5 times as likely as the one before it. Somebody whose face rests looks
     * the same every time, errors or not; without this, that alone would count as errors that last.
     */
    private static final double HANDICAP = 5;

    private final List<Emotion> emotions;
    private final List<Hypothesis> hypotheses;
    private int shown = -1;

    /**
     * Knows nothing yet.
     *
     * @param emotions that are told apart; at least two
     * @param correlations how long errors may last, each above zero, the likeliest first; at least one
     */
    Belief(Set<Emotion> emotions, List<Duration> correlations) {
        this.emotions = List.copyOf(EnumSet.copyOf(emotions));
        this.hypotheses = new ArrayList<>();
        for (int i = 0; i < correlations.size(); i++) {
            for (double sharpness : SHARPNESS) {
                hypotheses.add(
                        new Hypothesis(seconds(correlations.get(i)), sharpness, i * HANDICAP, this.emotions.size()));
            }
        }
    }

    private Belief(Belief other) {
        this.emotions = other.emotions;
        this.hypotheses = other.hypotheses.stream().map(Hypothesis::copy).toList();
        this.shown = other.shown;
    }

    Belief copy() {
        return new Belief(this);
    }

    /** Every emotion and every idea equally likely again. */
    void forget() {
        hypotheses.forEach(Hypothesis::forget);
        shown = -1;
    }

    /** As sure as {@code probability} of one emotion, the rest shared evenly; forgets when it is not among ours. */
    void settleOn(Emotion emotion, double probability) {
        int index = emotions.indexOf(emotion);
        if (index < 0) {
            forget();
            return;
        }
        hypotheses.forEach(hypothesis -> hypothesis.settleOn(index, probability));
    }

    /** Time passes: the mood may have changed unseen; given long enough, every emotion is equally likely again. */
    void drift(Duration elapsed, Duration drift) {
        double most = (emotions.size() - 1.0) / emotions.size();
        double changed = most * (1 - Math.exp(-seconds(elapsed) / (most * seconds(drift))));
        hypotheses.forEach(hypothesis -> hypothesis.drift(changed));
    }

    /**
     * Takes a look in. What it gives to emotions that are not tracked lessens its weight: a surprised face says little
     * about happy or sad.
     *
     * @param pause seconds since the look before; infinite for a first one
     */
    void weigh(EmotionProbabilities look, double pause) {
        double[] shares = new double[emotions.size()];
        double mass = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = look.of(emotions.get(i));
            mass += shares[i];
        }
        if (mass <= 0) {
            return;
        }
        int likeliest = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= mass;
            likeliest = shares[i] > shares[likeliest] ? i : likeliest;
        }
        boolean repeated = likeliest == shown;
        shown = likeliest;
        for (Hypothesis hypothesis : hypotheses) {
            hypothesis.weigh(shares, Math.min(mass, 1), repeated, pause);
        }
    }

    double of(Emotion emotion) {
        int index = emotions.indexOf(emotion);
        return index < 0 ? 0 : mean()[index];
    }

    /** The likeliest; the earlier one in {@link Emotion}'s order when equal. */
    Emotion likeliest() {
        double[] mean = mean();
        int best = 0;
        for (int i = 1; i < mean.length; i++) {
            if (mean[i] > mean[best]) {
                best = i;
            }
        }
        return emotions.get(best);
    }

    EmotionProbabilities snapshot() {
        return EmotionProbabilities.inOrder(emotions, mean());
    }

    private double[] mean() {
        double largest =
                hypotheses.stream().mapToDouble(Hypothesis::logWeight).max().orElseThrow();
        double[] mean = new double[emotions.size()];
        double all = 0;
        for (Hypothesis hypothesis : hypotheses) {
            double weight = Math.exp(hypothesis.logWeight() - largest);
            all += weight;
            for (int i = 0; i < mean.length; i++) {
                mean[i] += weight * hypothesis.of(i);
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= all;
        }
        return mean;
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
