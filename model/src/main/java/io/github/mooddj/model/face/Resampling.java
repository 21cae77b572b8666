package io.github.mooddj.model.face;

import java.util.Arrays;

/** Brings gray pictures to other sizes: the mean over the covered area when shrinking, bilinear when enlarging. */
final class Resampling {
    private Resampling() {}

    /** The picture stretched to the size; the picture itself if it has it. */
    static GrayImage resize(GrayImage picture, int width, int height) {
        if (picture.width() == width && picture.height() == height) {
            return picture;
        }
        float[] across = columns(picture, width);
        return new GrayImage(width, height, rows(across, width, picture.height(), height));
    }

    private static float[] columns(GrayImage picture, int width) {
        int rows = picture.height();
        float[] out = new float[rows * width];
        byte[] pixels = picture.pixels();
        for (int x = 0; x < width; x++) {
            Taps taps = Taps.at(x, picture.width(), width);
            for (int y = 0; y < rows; y++) {
                float sum = 0;
                int start = y * picture.width() + taps.first();
                for (int tap = 0; tap < taps.weights().length; tap++) {
                    sum += taps.weights()[tap] * (pixels[start + tap] & 0xff);
                }
                out[y * width + x] = sum;
            }
        }
        return out;
    }

    private static byte[] rows(float[] across, int width, int rows, int height) {
        byte[] out = new byte[width * height];
        float[] sums = new float[width];
        for (int y = 0; y < height; y++) {
            Taps taps = Taps.at(y, rows, height);
            Arrays.fill(sums, 0);
            for (int tap = 0; tap < taps.weights().length; tap++) {
                float weight = taps.weights()[tap];
                int start = (taps.first() + tap) * width;
                for (int x = 0; x < width; x++) {
                    sums[x] += weight * across[start + x];
                }
            }
            for (int x = 0; x < width; x++) {
                out[y * width + x] = (byte) Math.max(0, Math.min(255, Math.round(sums[x])));
            }
        }
        return out;
    }

    /** The source pixels that make one target pixel. */
    private static final class Taps {
        private final int first;
        private final float[] weights;

        private Taps(int first, float[] weights) {
            this.first = first;
            this.weights = weights;
        }

        static Taps at(int target, int from, int to) {
            double ratio = (double) from / to;
            if (ratio <= 1) {
                double place = Math.max(0, Math.min(from - 1.0, (target + 0.5) * ratio - 0.5));
                int first = Math.min((int) place, Math.max(0, from - 2));
                float second = (float) (place - first);
                return new Taps(first, from == 1 ? new float[] {1} : new float[] {1 - second, second});
            }
            double start = target * ratio;
            double end = Math.min(from, start + ratio);
            int first = (int) start;
            int last = Math.min(from - 1, (int) Math.ceil(end) - 1);
            float[] weights = new float[last - first + 1];
            for (int tap = 0; tap < weights.length; tap++) {
                double covered = Math.min(end, first + tap + 1.0) - Math.max(start, first + tap);
                weights[tap] = (float) (covered / (end - start));
            }
            return new Taps(first, weights);
        }

        int first() {
            return first;
        }

        float[] weights() {
            return weights;
        }
    }
}
