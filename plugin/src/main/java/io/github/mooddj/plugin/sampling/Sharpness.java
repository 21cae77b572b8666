package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.model.face.GrayImage;

/** How sharp a face is: the energy of its fine structure beside that of all its structure, at the network's size. */
final class Sharpness {
    private static final int SIDE = 64;

    private Sharpness() {}

    /** The variance of the Laplacian over the variance of brightness, both of the face at 64x64 pixels. */
    static double of(GrayImage picture, FaceBox box) {
        double[] face = scaled(picture, box);
        double mean = 0;
        for (double value : face) {
            mean += value / face.length;
        }
        double structure = 0;
        double fine = 0;
        for (int y = 1; y < SIDE - 1; y++) {
            for (int x = 1; x < SIDE - 1; x++) {
                int i = y * SIDE + x;
                double laplacian = face[i - 1] + face[i + 1] + face[i - SIDE] + face[i + SIDE] - 4 * face[i];
                fine += laplacian * laplacian;
                structure += (face[i] - mean) * (face[i] - mean);
            }
        }
        return structure < 1 ? 0 : fine / structure;
    }

    /** Means over the cells of a 64x64 grid; what lies outside of the picture repeats its edge. */
    private static double[] scaled(GrayImage picture, FaceBox box) {
        double[] scaled = new double[SIDE * SIDE];
        double cellX = box.width() / SIDE;
        double cellY = box.height() / SIDE;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                scaled[y * SIDE + x] = mean(
                        picture,
                        (int) Math.floor(box.x() + x * cellX),
                        (int) Math.floor(box.y() + y * cellY),
                        Math.max(1, (int) Math.round(cellX)),
                        Math.max(1, (int) Math.round(cellY)));
            }
        }
        return scaled;
    }

    private static double mean(GrayImage picture, int left, int top, int width, int height) {
        long sum = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                sum += picture.at(
                        Math.min(picture.width() - 1, Math.max(0, x)), Math.min(picture.height() - 1, Math.max(0, y)));
            }
        }
        return (double) sum / (width * height);
    }
}
