package io.github.mooddj.model.mood;

import java.util.Arrays;

/**
 * One idea of how far the looks at a person can be trusted, and what the mood is if that idea is right. A hidden Markov
 * model whose state is the mood: a look either repeats the expression of the one before, because hardly any time has
 * passed, or is a new one that the network reads well or badly. Not thread-safe.
 */
final class Hypothesis {
    /** No look may rule an emotion out altogether: the network is surely wrong now and then. */
    private static final double LEAST_EVIDENCE = 0.02;

    /** Old evidence for or against the idea fades, people and light change: seconds until 63 % of it is gone. */
    private static final double REMEMBERED = 1800;

    /** Two looks at one moment (a clock that was set back) still differ by their noise; seconds. */
    private static final double SHORTEST = 0.05;

    private final double correlation;
    private final double sharpness;
    private final double handicap;
    private final double[] probabilities;
    private double logEvidence;

    /**
     * Knows nothing yet.
     *
     * @param correlation seconds after which 63 % of the looks show something new; above 0
     * @param sharpness exponent on what the network says: 1 when it is as right as it is sure, less when it boasts
     * @param handicap how much better than others it has to foretell the looks to count as much, 0 or more, a natural
     *     logarithm
     * @param emotions how many are told apart
     */
    Hypothesis(double correlation, double sharpness, double handicap, int emotions) {
        this.correlation = correlation;
        this.sharpness = sharpness;
        this.handicap = handicap;
        this.probabilities = new double[emotions];
        forget();
    }

    private Hypothesis(Hypothesis other) {
        this.correlation = other.correlation;
        this.sharpness = other.sharpness;
        this.handicap = other.handicap;
        this.probabilities = other.probabilities.clone();
        this.logEvidence = other.logEvidence;
    }

    Hypothesis copy() {
        return new Hypothesis(this);
    }

    void forget() {
        Arrays.fill(probabilities, 1.0 / probabilities.length);
        logEvidence = 0;
    }

    void settleOn(int emotion, double probability) {
        Arrays.fill(probabilities, (1 - probability) / (probabilities.length - 1));
        probabilities[emotion] = probability;
    }

    /** The mood may have changed unseen: this share of every probability moves to the others. */
    void drift(double changed) {
        int others = probabilities.length - 1;
        for (int i = 0; i < probabilities.length; i++) {
            double p = probabilities[i];
            probabilities[i] = (1 - changed) * p + changed * (1 - p) / others;
        }
    }

    /**
     * Takes a look in.
     *
     * @param look what the network gave to each emotion; sums to 1
     * @param mass what share of its opinion that was, 0 to 1; the rest says nothing
     * @param repeated whether it shows the same emotion as the look before
     * @param pause seconds since the look before; infinite for a first one
     */
    void weigh(double[] look, double mass, boolean repeated, double pause) {
        double[] evidence = softened(look);
        double old = Math.exp(-Math.max(SHORTEST, pause) / correlation);
        double kept = repeated ? old : 0;
        double fresh = 1 - old;
        double mean = 0;
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = kept + fresh * Math.max(LEAST_EVIDENCE, evidence[i]);
            mean += evidence[i] / evidence.length;
        }
        double sum = 0;
        for (int i = 0; i < evidence.length; i++) {
            probabilities[i] *= mass * evidence[i] + (1 - mass) * mean;
            sum += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
        double remembered = Double.isInfinite(pause) ? 1 : Math.exp(-pause / REMEMBERED);
        logEvidence = logEvidence * remembered + Math.log(sum);
    }

    private double[] softened(double[] look) {
        double[] softened = new double[look.length];
        double sum = 0;
        for (int i = 0; i < look.length; i++) {
            softened[i] = Math.pow(look[i], sharpness);
            sum += softened[i];
        }
        for (int i = 0; i < look.length; i++) {
            softened[i] /= sum;
        }
        return softened;
    }

    /** The probability of an emotion, 0 to 1, if the idea is right. */
    double of(int emotion) {
        return probabilities[emotion];
    }

    /** Natural logarithm of the idea's weight; only differences between ideas mean anything. */
    double logWeight() {
        return logEvidence - handicap;
    }
}
