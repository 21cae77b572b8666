package io.github.mooddj.model.personal;

/** From scores to probabilities. */
final class Softmax {
    private Softmax() {}

    static double[] of(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double[] parts = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            parts[i] = Math.exp(scores[i] - largest);
            sum += parts[i];
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= sum;
        }
        return parts;
    }
}
