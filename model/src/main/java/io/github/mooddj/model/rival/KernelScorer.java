package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.NetworkFileException;
import java.util.Map;

/**
 * Support vector machines with a Gauss kernel on the main directions, one for each pair of labels; a label's score is
 * the sum of the margins by which it beats the others.
 */
final class KernelScorer implements Scorer {
    private final int labels;
    private final Projection projection;
    private final int dimensions;
    private final double gamma;
    private final float[] vectors;
    private final float[] weights;
    private final float[] shifts;

    /**
     * Takes the arrays over.
     *
     * @param projection from features to what the machines see
     * @param gamma of the kernel exp(-gamma * squared distance)
     * @param vectors the support vectors, row by row
     * @param weights {@code [pairs, vectors]}; the pairs in the order 0-1, 0-2 ... 1-2 ...; 0 where a vector does not
     *     support
     * @param shifts what each pair's sum is lessened by
     */
    KernelScorer(int labels, Projection projection, double gamma, float[] vectors, float[] weights, float[] shifts) {
        this.projection = projection;
        this.dimensions = projection.dimensions();
        int pairs = labels * (labels - 1) / 2;
        if (shifts.length != pairs || weights.length != pairs * (vectors.length / dimensions)) {
            throw new IllegalArgumentException("machines for other labels");
        }
        this.labels = labels;
        this.gamma = gamma;
        this.vectors = vectors;
        this.weights = weights;
        this.shifts = shifts;
    }

    static KernelScorer read(NumberArrays file, int labels, int dimensions) throws NetworkFileException {
        int kept = file.whole("kept", 1, dimensions);
        Projection projection =
                new Projection(file.array("mean", dimensions), file.array("directions", (long) kept * dimensions));
        int count = file.length("vectors") / kept;
        int pairs = labels * (labels - 1) / 2;
        return new KernelScorer(
                labels,
                projection,
                file.number("gamma", 1e-9, 1e9),
                file.array("vectors", (long) count * kept),
                file.array("weights", (long) pairs * count),
                file.array("margins", pairs));
    }

    @Override
    public void write(Map<String, Double> settings, Map<String, float[]> arrays) {
        settings.put("kept", (double) dimensions);
        settings.put("gamma", gamma);
        arrays.put("mean", projection.mean());
        arrays.put("directions", projection.directions());
        arrays.put("vectors", vectors);
        arrays.put("weights", weights);
        arrays.put("margins", shifts);
    }

    @Override
    public double[] scores(float[] all) {
        float[] features = projection.of(all);
        int count = vectors.length / dimensions;
        double[] sums = new double[shifts.length];
        for (int vector = 0; vector < count; vector++) {
            float distance = 0;
            for (int i = 0; i < dimensions; i++) {
                float difference = vectors[vector * dimensions + i] - features[i];
                distance += difference * difference;
            }
            double likeness = Math.exp(-gamma * distance);
            for (int pair = 0; pair < sums.length; pair++) {
                sums[pair] += likeness * weights[pair * count + vector];
            }
        }
        double[] scores = new double[labels];
        int pair = 0;
        for (int one = 0; one < labels; one++) {
            for (int other = one + 1; other < labels; other++) {
                double margin = Math.max(-2, Math.min(2, sums[pair] - shifts[pair]));
                scores[one] += margin;
                scores[other] -= margin;
                pair++;
            }
        }
        return scores;
    }
}
