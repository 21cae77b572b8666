package io.github.mooddj.model.rival;

import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_ml;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.TermCriteria;
import org.bytedeco.opencv.opencv_ml.DTrees;
import org.bytedeco.opencv.opencv_ml.RTrees;
import org.bytedeco.opencv.opencv_ml.SVM;

/**
 * Learns with OpenCV's machines and takes out what they learnt as plain numbers, so that their own files, which are
 * parsed by native code, are never needed.
 */
final class OpenCvLearning {
    private final List<float[]> rows;
    private final int[] labelOf;
    private final int labels;

    /**
     * Takes the examples over.
     *
     * @param labelOf each row's label, from 0; every label below {@code labels} occurs
     */
    OpenCvLearning(List<float[]> rows, int[] labelOf, int labels) {
        this.rows = rows;
        this.labelOf = labelOf;
        this.labels = labels;
        opencv_core.setNumThreads(1);
    }

    private static Mat data(List<float[]> rows) {
        Mat data = new Mat(rows.size(), rows.get(0).length, opencv_core.CV_32FC1);
        FloatBuffer buffer = data.createBuffer();
        rows.forEach(buffer::put);
        return data;
    }

    private Mat answers() {
        Mat answers = new Mat(labelOf.length, 1, opencv_core.CV_32SC1);
        answers.<IntBuffer>createBuffer().put(labelOf);
        return answers;
    }

    /**
     * Support vector machines with a Gauss kernel for all pairs of labels.
     *
     * @param projection from features to what the machines see
     * @param cost of an example on the wrong side
     * @param gamma of the kernel
     */
    @SuppressWarnings({"try", "unchecked"}) // the scope frees every native part made while it is open
    KernelScorer machines(Projection projection, double cost, double gamma) {
        int dimensions = projection.dimensions();
        try (PointerScope scope = new PointerScope()) {
            SVM svm = SVM.create();
            svm.setType(SVM.C_SVC);
            svm.setKernel(SVM.RBF);
            svm.setC(cost);
            svm.setGamma(gamma);
            svm.setTermCriteria(new TermCriteria(TermCriteria.COUNT + TermCriteria.EPS, 10_000, 1e-2));
            svm.train(data(rows.stream().map(projection::of).toList()), opencv_ml.ROW_SAMPLE, answers());
            Mat support = svm.getSupportVectors();
            int count = support.rows();
            float[] vectors = new float[count * dimensions];
            support.<FloatBuffer>createBuffer().get(vectors);
            int pairs = labels * (labels - 1) / 2;
            float[] weights = new float[pairs * count];
            float[] shifts = new float[pairs];
            for (int pair = 0; pair < pairs; pair++) {
                Mat alpha = new Mat();
                Mat places = new Mat();
                shifts[pair] = (float) svm.getDecisionFunction(pair, alpha, places);
                DoubleBuffer alphas = alpha.createBuffer();
                IntBuffer vector = places.createBuffer();
                for (int i = 0; i < places.total(); i++) {
                    weights[pair * count + vector.get(i)] = (float) alphas.get(i);
                }
            }
            return new KernelScorer(labels, projection, gamma, vectors, weights, shifts);
        }
    }

    /**
     * A random forest.
     *
     * @param trees how many
     * @param depth of the deepest
     * @param seed of what the trees see
     */
    @SuppressWarnings({"try", "unchecked"}) // the scope frees every native part made while it is open
    ForestScorer forest(int trees, int depth, long seed) {
        int dimensions = rows.get(0).length;
        try (PointerScope scope = new PointerScope()) {
            opencv_core.setRNGSeed((int) seed);
            RTrees forest = RTrees.create();
            forest.setMaxDepth(depth);
            forest.setMinSampleCount(Math.max(2, Math.min(10, rows.size() / 100)));
            forest.setActiveVarCount((int) Math.max(1, Math.sqrt(dimensions)));
            forest.setTermCriteria(new TermCriteria(TermCriteria.COUNT, trees, 0));
            forest.train(data(rows), opencv_ml.ROW_SAMPLE, answers());
            return read(forest, dimensions);
        }
    }

    private ForestScorer read(RTrees forest, int dimensions) {
        DTrees.Node nodes = forest.getNodes();
        DTrees.Split splits = forest.getSplits();
        IntPointer firsts = forest.getRoots();
        List<Integer> order = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        int[] roots = new int[(int) firsts.limit()];
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = order.size();
            visit(nodes, firsts.get(tree), order, places);
        }
        int[] features = new int[order.size()];
        float[] limits = new float[order.size()];
        int[] lower = new int[order.size()];
        int[] higher = new int[order.size()];
        for (int place = 0; place < order.size(); place++) {
            DTrees.Node node = nodes.getPointer(order.get(place));
            if (node.split() < 0) {
                features[place] = -1 - (int) Math.round(node.value());
                continue;
            }
            DTrees.Split split = splits.getPointer(node.split());
            features[place] = split.varIdx();
            limits[place] = split.c();
            int left = places.getOrDefault(node.left(), 0);
            int right = places.getOrDefault(node.right(), 0);
            lower[place] = split.inversed() ? right : left;
            higher[place] = split.inversed() ? left : right;
        }
        return new ForestScorer(labels, dimensions, roots, features, limits, lower, higher);
    }

    private static void visit(DTrees.Node nodes, int node, List<Integer> order, Map<Integer, Integer> places) {
        places.put(node, order.size());
        order.add(node);
        DTrees.Node here = nodes.getPointer(node);
        if (here.split() >= 0) {
            int left = here.left();
            int right = here.right();
            visit(nodes, left, order, places);
            visit(nodes, right, order, places);
        }
    }
}
