package io.github.mooddj.model.rival;

import java.util.Arrays;
import java.util.List;

/**
 * Scores as probabilities: a softmax of {@code sharpness * score + shift}. Immutable.
 *
 * <p>Sharpness and shifts are found on faces that were not learnt from, by the likelihood of the right answers.
 */
final class Certainty {
    private static final int ROUNDS = 400;
    private static final double RATE = 0.5;

    private final double sharpness;
    private final double[] shifts;

    Certainty(double sharpness, double[] shifts) {
        this.sharpness = sharpness;
        this.shifts = shifts.clone();
    }

    double sharpness() {
        return sharpness;
    }

    double[] shifts() {
        return shifts.clone();
    }

    /** The probabilities of scores; they sum to 1. */
    double[] of(double[] scores) {
        double[] powers = new double[scores.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            powers[i] = sharpness * scores[i] + shifts[i];
            highest = Math.max(highest, powers[i]);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            powers[i] = Math.exp(powers[i] - highest);
            sum += powers[i];
        }
        double all = sum;
        Arrays.setAll(powers, i -> powers[i] / all);
        return powers;
    }

    /**
     * Fits by gradient descent.
     *
     * @param scores of faces that were not learnt from
     * @param labelOf their labels
     * @param labels how many there are
     */
    static Certainty fit(List<double[]> scores, int[] labelOf, int labels) {
        double spread = 1e-6;
        for (double[] row : scores) {
            spread += Arrays.stream(row).map(Math::abs).sum() / labels / scores.size();
        }
        double sharpness = 0;
        double[] shifts = new double[labels];
        for (int round = 0; round < ROUNDS; round++) {
            Certainty known = new Certainty(sharpness / spread, shifts);
            double steeper = 0;
            double[] gradient = new double[labels];
            for (int i = 0; i < scores.size(); i++) {
                double[] said = known.of(scores.get(i));
                for (int label = 0; label < labels; label++) {
                    double error = (label == labelOf[i] ? 1 : 0) - said[label];
                    steeper += error * scores.get(i)[label] / spread / scores.size();
                    gradient[label] += error / scores.size();
                }
            }
            sharpness = Math.max(0, sharpness + RATE * steeper);
            for (int label = 0; label < labels; label++) {
                shifts[label] += 4 * RATE * gradient[label];
            }
        }
        return new Certainty(sharpness / spread, shifts);
    }
}
