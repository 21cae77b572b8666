package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.NetworkFileException;
import java.util.Map;

/** A linear support vector machine for each label against all others. */
final class LinearScorer implements Scorer {
    /** The array in files. */
    static final String PLANES = "planes";

    private final int labels;
    private final int dimensions;
    private final float[] planes;

    /**
     * Takes the planes over.
     *
     * @param planes for each label a number for each feature, then the shift
     */
    LinearScorer(int labels, int dimensions, float[] planes) {
        if (planes.length != labels * (dimensions + 1)) {
            throw new IllegalArgumentException("planes for other features");
        }
        this.labels = labels;
        this.dimensions = dimensions;
        this.planes = planes;
    }

    static LinearScorer read(NumberArrays file, int labels, int dimensions) throws NetworkFileException {
        return new LinearScorer(labels, dimensions, file.array(PLANES, labels * (dimensions + 1L)));
    }

    @Override
    public void write(Map<String, Double> settings, Map<String, float[]> arrays) {
        arrays.put(PLANES, planes);
    }

    @Override
    public double[] scores(float[] features) {
        double[] scores = new double[labels];
        for (int label = 0; label < labels; label++) {
            int from = label * (dimensions + 1);
            double sum = planes[from + dimensions];
            for (int i = 0; i < dimensions; i++) {
                sum += planes[from + i] * features[i];
            }
            scores[label] = sum;
        }
        return scores;
    }
}
