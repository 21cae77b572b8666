package io.github.mooddj.model.rival;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.TermCriteria;

/** The visual words: the middles of clusters of patches. Stateless after construction. */
final class Vocabulary {
    private static final int ROUNDS = 12;

    private final int words;
    private final int dimensions;
    private final float[] middles;
    private final float[] halfSquares;

    /**
     * Takes the words over.
     *
     * @param middles {@code [words, dimensions]} row by row
     */
    Vocabulary(int words, int dimensions, float[] middles) {
        if (middles.length != words * dimensions) {
            throw new IllegalArgumentException("a vocabulary of another size");
        }
        this.words = words;
        this.dimensions = dimensions;
        this.middles = middles;
        this.halfSquares = new float[words];
        for (int word = 0; word < words; word++) {
            float squares = 0;
            for (int i = word * dimensions; i < (word + 1) * dimensions; i++) {
                squares += middles[i] * middles[i];
            }
            halfSquares[word] = squares / 2;
        }
    }

    /**
     * Finds words by k-means.
     *
     * @param patches more than {@code words}, all of one size
     * @param seed of the first middles
     */
    @SuppressWarnings({"try", "unchecked"}) // the scope frees every native part made while it is open
    static Vocabulary of(List<float[]> patches, int words, long seed) {
        int dimensions = patches.get(0).length;
        try (PointerScope scope = new PointerScope()) {
            Mat data = new Mat(patches.size(), dimensions, opencv_core.CV_32FC1);
            FloatBuffer buffer = data.createBuffer();
            patches.forEach(buffer::put);
            Mat labels = new Mat();
            Mat middles = new Mat();
            opencv_core.setRNGSeed((int) seed);
            TermCriteria until = new TermCriteria(TermCriteria.COUNT + TermCriteria.EPS, ROUNDS, 1e-4);
            opencv_core.kmeans(data, words, labels, until, 1, opencv_core.KMEANS_PP_CENTERS, middles);
            float[] found = new float[words * dimensions];
            middles.<FloatBuffer>createBuffer().get(found);
            return new Vocabulary(words, dimensions, found);
        }
    }

    int words() {
        return words;
    }

    /** {@code [words, dimensions]} row by row; not a copy. */
    float[] middles() {
        return middles;
    }

    /**
     * The nearest word of each patch.
     *
     * @param patches row by row
     */
    @SuppressWarnings({"try", "unchecked"}) // the scope frees every native part made while it is open
    int[] nearest(float[] patches) {
        int count = patches.length / dimensions;
        float[] products = new float[count * words];
        try (PointerScope scope = new PointerScope()) {
            Mat rows = new Mat(count, dimensions, opencv_core.CV_32FC1, new FloatPointer(patches));
            Mat known = new Mat(words, dimensions, opencv_core.CV_32FC1, new FloatPointer(middles));
            Mat result = new Mat();
            opencv_core.gemm(rows, known, 1, new Mat(), 0, result, opencv_core.GEMM_2_T);
            result.<FloatBuffer>createBuffer().get(products);
        }
        int[] nearest = new int[count];
        Arrays.setAll(nearest, patch -> best(products, patch * words));
        return nearest;
    }

    private int best(float[] products, int from) {
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int word = 0; word < words; word++) {
            float likeness = products[from + word] - halfSquares[word];
            if (likeness > highest) {
                highest = likeness;
                best = word;
            }
        }
        return best;
    }
}
