package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.NetworkFileException;
import java.util.Arrays;
import java.util.Map;

/** Trees that vote; a label's score is the logarithm of its share of the votes. */
final class ForestScorer implements Scorer {
    /** The array in files with the first node of each tree. */
    static final String ROOTS = "roots";

    private static final double NOT_NONE = 0.5;

    private final int labels;
    private final int[] roots;
    private final int[] features;
    private final float[] limits;
    private final int[] lower;
    private final int[] higher;

    /**
     * Takes the arrays over, and checks that every walk ends: children come after their parents.
     *
     * @param roots the first node of each tree
     * @param features which feature a node asks for; in a leaf -1 - label
     * @param limits a feature up to this goes to {@code lower}, another to {@code higher}
     * @throws IllegalArgumentException if a node leads outside
     */
    ForestScorer(int labels, int dimensions, int[] roots, int[] features, float[] limits, int[] lower, int[] higher) {
        this.labels = labels;
        this.roots = roots;
        this.features = features;
        this.limits = limits;
        this.lower = lower;
        this.higher = higher;
        for (int root : roots) {
            require(root >= 0 && root < features.length);
        }
        require(limits.length == features.length
                && lower.length == features.length
                && higher.length == features.length);
        for (int node = 0; node < features.length; node++) {
            require(features[node] < dimensions && features[node] >= -labels);
            require(features[node] < 0 || (inside(node, lower[node]) && inside(node, higher[node])));
        }
    }

    private boolean inside(int node, int child) {
        return child > node && child < features.length;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("a tree leads outside");
        }
    }

    static ForestScorer read(NumberArrays file, int labels, int dimensions) throws NetworkFileException {
        int nodes = file.length("limits");
        try {
            return new ForestScorer(
                    labels,
                    dimensions,
                    whole(file.array(ROOTS, file.length(ROOTS))),
                    whole(file.array("features", nodes)),
                    file.array("limits", nodes),
                    whole(file.array("lower", nodes)),
                    whole(file.array("higher", nodes)));
        } catch (IllegalArgumentException e) {
            throw new NetworkFileException(file.kind() + " file: " + e.getMessage(), e);
        }
    }

    private static int[] whole(float[] values) {
        int[] whole = new int[values.length];
        Arrays.setAll(whole, i -> Math.round(values[i]));
        return whole;
    }

    private static float[] floats(int[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values[i];
        }
        return floats;
    }

    @Override
    public void write(Map<String, Double> settings, Map<String, float[]> arrays) {
        arrays.put(ROOTS, floats(roots));
        arrays.put("features", floats(features));
        arrays.put("limits", limits);
        arrays.put("lower", floats(lower));
        arrays.put("higher", floats(higher));
    }

    @Override
    public double[] scores(float[] row) {
        double[] votes = new double[labels];
        for (int root : roots) {
            int node = root;
            while (features[node] >= 0) {
                node = row[features[node]] <= limits[node] ? lower[node] : higher[node];
            }
            votes[-1 - features[node]]++;
        }
        double[] scores = new double[labels];
        for (int label = 0; label < labels; label++) {
            scores[label] = Math.log((votes[label] + NOT_NONE) / roots.length);
        }
        return scores;
    }
}
