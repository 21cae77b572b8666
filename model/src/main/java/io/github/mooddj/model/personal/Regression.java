package io.github.mooddj.model.personal;

import java.util.Arrays;
import java.util.List;

/**
 * Softmax regression on top of scores that are there already: learns what to add to them, and no more than pays against
 * the pull back to zero. Accelerated gradient descent from zero; always the same result for the same input.
 */
final class Regression {
    private static final int STEPS = 400;

    private Regression() {}

    /**
     * One thing to learn from.
     *
     * @param base the scores (log probabilities) as they are
     * @param input what the addition may depend on; for a mere shift it is {@code {1}}
     * @param truth which score should be the largest
     * @param weight how much it counts; all weights sum to 1
     */
    @SuppressWarnings("ArrayRecordComponent") // Internal, never compared and never written to.
    record Example(double[] base, double[] input, int truth, double weight) {}

    /**
     * Fits.
     *
     * @param examples at least one, all of the same sizes
     * @param pull how strongly the addition is drawn back to zero, above 0
     * @return inputs x scores: what each input adds to each score
     */
    static double[][] fit(List<Example> examples, double pull) {
        int inputs = examples.get(0).input().length;
        int scores = examples.get(0).base().length;
        double steepest = pull;
        for (Example example : examples) {
            steepest += 0.5 * example.weight() * squares(example.input());
        }
        double[][] now = new double[inputs][scores];
        double[][] ahead = new double[inputs][scores];
        double momentum = 1;
        for (int step = 0; step < STEPS; step++) {
            double[][] gradient = gradient(examples, ahead, pull);
            double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            for (int i = 0; i < inputs; i++) {
                for (int s = 0; s < scores; s++) {
                    double moved = ahead[i][s] - gradient[i][s] / steepest;
                    ahead[i][s] = moved + (momentum - 1) / next * (moved - now[i][s]);
                    now[i][s] = moved;
                }
            }
            momentum = next;
        }
        return now;
    }

    private static double[][] gradient(List<Example> examples, double[][] at, double pull) {
        double[][] gradient = new double[at.length][];
        for (int i = 0; i < at.length; i++) {
            gradient[i] = new double[at[i].length];
            for (int s = 0; s < at[i].length; s++) {
                gradient[i][s] = pull * at[i][s];
            }
        }
        for (Example example : examples) {
            double[] wrong = Softmax.of(scores(example, at));
            wrong[example.truth()] -= 1;
            for (int i = 0; i < at.length; i++) {
                double share = example.weight() * example.input()[i];
                for (int s = 0; s < wrong.length; s++) {
                    gradient[i][s] += share * wrong[s];
                }
            }
        }
        return gradient;
    }

    private static double[] scores(Example example, double[][] added) {
        double[] scores = Arrays.copyOf(example.base(), example.base().length);
        for (int i = 0; i < added.length; i++) {
            for (int s = 0; s < scores.length; s++) {
                scores[s] += example.input()[i] * added[i][s];
            }
        }
        return scores;
    }

    private static double squares(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number * number;
        }
        return sum;
    }
}
