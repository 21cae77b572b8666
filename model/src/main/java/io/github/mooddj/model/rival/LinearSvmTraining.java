package io.github.mooddj.model.rival;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a linear support vector machine for each label against all others, by dual coordinate descent with squared
 * hinge loss (Hsieh et al., 2008). OpenCV's own machine wants every row whole and compares each with each: thousands of
 * features of 26,000 faces take a gigabyte and hours there, a minute here.
 */
final class LinearSvmTraining {
    private static final int MOST_ROUNDS = 60;
    private static final double ENOUGH = 0.05;

    private final List<SparseRow> rows;
    private final int[] labelOf;
    private final int dimensions;

    /**
     * Takes the examples over.
     *
     * @param labelOf each row's label, from 0
     */
    LinearSvmTraining(List<SparseRow> rows, int[] labelOf, int dimensions) {
        this.rows = rows;
        this.labelOf = labelOf;
        this.dimensions = dimensions;
    }

    /**
     * Learns.
     *
     * @param labels how many
     * @param cost of an example on the wrong side; that of a label's own ones rises as they are rarer
     */
    LinearScorer train(int labels, double cost) {
        float[] planes = new float[labels * (dimensions + 1)];
        for (int label = 0; label < labels; label++) {
            double[] plane = plane(label, cost);
            for (int i = 0; i <= dimensions; i++) {
                planes[label * (dimensions + 1) + i] = (float) plane[i];
            }
        }
        return new LinearScorer(labels, dimensions, planes);
    }

    private double[] plane(int label, double cost) {
        int own = 0;
        for (int other : labelOf) {
            own += other == label ? 1 : 0;
        }
        double rarity = Math.sqrt((rows.size() - own) / (double) Math.max(1, own));
        double[] plane = new double[dimensions + 1];
        double[] alpha = new double[rows.size()];
        int[] order = new int[rows.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(label);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            shuffle(order, random);
            double largest = 0;
            for (int i : order) {
                double side = labelOf[i] == label ? 1 : -1;
                double softness = 0.5 / (side > 0 ? cost * rarity : cost);
                SparseRow row = rows.get(i);
                double gradient = side * (row.times(plane) + plane[dimensions]) - 1 + softness * alpha[i];
                double projected = alpha[i] == 0 ? Math.min(0, gradient) : gradient;
                largest = Math.max(largest, Math.abs(projected));
                if (Math.abs(projected) > 1e-9) {
                    double before = alpha[i];
                    alpha[i] = Math.max(0, before - gradient / (row.squares() + 1 + softness));
                    double step = (alpha[i] - before) * side;
                    row.addTo(plane, step);
                    plane[dimensions] += step;
                }
            }
            if (largest < ENOUGH) {
                break;
            }
        }
        return plane;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
