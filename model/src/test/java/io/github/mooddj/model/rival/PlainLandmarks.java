package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.face.GrayImage;

/** The landmark network as it was published, in loops: to compare with, slow. Arrays are rows, columns, channels. */
final class PlainLandmarks {
    private static final double[] MEAN = {122.782, 117.001, 104.298};

    private final NumberArrays weights;
    private int side = LandmarkNetwork.SIDE;
    private int channels = MEAN.length;

    private PlainLandmarks(NumberArrays weights) {
        this.weights = weights;
    }

    static float[] of(NumberArrays weights, GrayImage square) throws NetworkFileException {
        return new PlainLandmarks(weights).points(square);
    }

    private float[] points(GrayImage square) throws NetworkFileException {
        float[] seen = new float[side * side * channels];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = (float) (((square.pixels()[i / 3] & 0xff) - MEAN[i % 3]) / 255);
        }
        for (int block = 0; block < 4; block++) {
            String name = "dense" + block + "/conv";
            float[] sum = block == 0 ? first(seen) : separable(seen, name + "0/", 2);
            sum = positive(sum);
            seen = sum;
            for (int i = 1; i < 4; i++) {
                float[] given = separable(seen, name + i + "/", 1);
                float[] added = new float[sum.length];
                for (int j = 0; j < sum.length; j++) {
                    added[j] = sum[j] + given[j];
                }
                sum = added;
                seen = positive(sum);
            }
        }
        double[] mean = new double[channels];
        for (int i = 0; i < seen.length; i++) {
            mean[i % channels] += seen[i] / (side * side);
        }
        float[] dense = weights.array("fc/weights", channels * 136L);
        float[] points = weights.array("fc/bias", 136).clone();
        for (int i = 0; i < points.length; i++) {
            for (int channel = 0; channel < channels; channel++) {
                points[i] += (float) (mean[channel] * dense[channel * 136 + i]);
            }
        }
        return points;
    }

    private static float[] positive(float[] values) {
        float[] kept = new float[values.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = Math.max(0, values[i]);
        }
        return kept;
    }

    private float[] first(float[] in) throws NetworkFileException {
        float[] filters = weights.array("dense0/conv0/filters", 9L * 3 * 32);
        float[] bias = weights.array("dense0/conv0/bias", 32);
        int size = side / 2;
        float[] out = new float[size * size * 32];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                for (int filter = 0; filter < 32; filter++) {
                    float sum = bias[filter];
                    for (int tap = 0; tap < 9; tap++) {
                        int row = 2 * y + tap / 3;
                        int column = 2 * x + tap % 3;
                        for (int c = 0; c < 3 && row < side && column < side; c++) {
                            sum += in[(row * side + column) * 3 + c] * filters[(tap * 3 + c) * 32 + filter];
                        }
                    }
                    out[(y * size + x) * 32 + filter] = sum;
                }
            }
        }
        side = size;
        channels = 32;
        return out;
    }

    /** Where a stride of 2 leaves one row to pad, it is the last; where 1 leaves two, one is at each end. */
    private float[] separable(float[] in, String name, int stride) throws NetworkFileException {
        float[] depth = weights.array(name + "depthwise_filter", 9L * channels);
        int filters = weights.length(name + "bias");
        float[] point = weights.array(name + "pointwise_filter", (long) channels * filters);
        float[] bias = weights.array(name + "bias", filters);
        int size = side / stride;
        int before = stride == 1 ? 1 : 0;
        float[] out = new float[size * size * filters];
        for (int place = 0; place < size * size; place++) {
            float[] each = new float[channels];
            for (int tap = 0; tap < 9; tap++) {
                int row = place / size * stride + tap / 3 - before;
                int column = place % size * stride + tap % 3 - before;
                for (int c = 0; c < channels && inside(row) && inside(column); c++) {
                    each[c] += in[(row * side + column) * channels + c] * depth[tap * channels + c];
                }
            }
            for (int filter = 0; filter < filters; filter++) {
                float sum = bias[filter];
                for (int c = 0; c < channels; c++) {
                    sum += each[c] * point[c * filters + filter];
                }
                out[place * filters + filter] = sum;
            }
        }
        side = size;
        channels = filters;
        return out;
    }

    private boolean inside(int place) {
        return place >= 0 && place < side;
    }
}
