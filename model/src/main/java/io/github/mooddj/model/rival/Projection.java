package io.github.mooddj.model.rival;

import java.nio.FloatBuffer;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Features along their main directions, each with deviation 1 on the faces that it was found on (principal components,
 * whitened). Stateless after construction.
 */
final class Projection {
    private final int from;
    private final int to;
    private final float[] mean;
    private final float[] directions;

    /**
     * Takes the arrays over.
     *
     * @param mean of each feature
     * @param directions {@code [to, from]} row by row, divided by their deviations
     */
    Projection(float[] mean, float[] directions) {
        this.from = mean.length;
        this.to = directions.length / Math.max(1, from);
        this.mean = mean;
        this.directions = directions;
    }

    /** Finds the directions with the most spread. */
    @SuppressWarnings({"try", "unchecked"}) // the scope frees every native part made while it is open
    static Projection of(List<float[]> rows, int to) {
        int from = rows.get(0).length;
        int kept = Math.min(to, Math.min(from, rows.size()));
        try (PointerScope scope = new PointerScope()) {
            Mat data = new Mat(rows.size(), from, opencv_core.CV_32FC1);
            FloatBuffer buffer = data.createBuffer();
            rows.forEach(buffer::put);
            Mat mean = new Mat();
            Mat directions = new Mat();
            Mat spread = new Mat();
            opencv_core.PCACompute2(data, mean, directions, spread, kept);
            float[] means = floats(mean, from);
            float[] all = floats(directions, kept * from);
            float[] variances = floats(spread, kept);
            for (int i = 0; i < all.length; i++) {
                all[i] /= (float) Math.sqrt(Math.max(1e-10, variances[i / from]));
            }
            return new Projection(means, all);
        }
    }

    private static float[] floats(Mat mat, int length) {
        if (mat.total() != length || mat.type() != opencv_core.CV_32FC1 || !mat.isContinuous()) {
            throw new IllegalStateException("OpenCV gave main directions of another kind");
        }
        float[] values = new float[length];
        mat.<FloatBuffer>createBuffer().get(values);
        return values;
    }

    int dimensions() {
        return to;
    }

    float[] mean() {
        return mean;
    }

    float[] directions() {
        return directions;
    }

    float[] of(float[] features) {
        float[] projected = new float[to];
        for (int i = 0; i < to; i++) {
            double sum = 0;
            for (int j = 0; j < from; j++) {
                sum += directions[i * from + j] * (features[j] - mean[j]);
            }
            projected[i] = (float) sum;
        }
        return projected;
    }
}
