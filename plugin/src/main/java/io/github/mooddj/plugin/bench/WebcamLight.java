package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.face.GrayImage;
import java.util.random.RandomGenerator;

/**
 * A place in front of a webcam: how it changes the faces that are seen there.
 *
 * @param gamma above 1 is darker
 * @param side light from one side, as a part of the brightness, -1 to 1
 * @param angle the head's, in degrees
 * @param scale of the face, 1 as it is framed
 * @param blur how much of each pixel comes from its neighbours, 0 to 1
 */
record WebcamLight(double gamma, double side, double angle, double scale, double blur) {
    private static final double NOISE = 4;
    private static final double BYTE = 255;

    /** One frame of a face there: a little turned, nearer, aside and lit differently every time, and noisy. */
    GrayImage frame(GrayImage face, RandomGenerator random) {
        int width = face.width();
        int height = face.height();
        double turn = Math.toRadians(angle + 3 * random.nextGaussian());
        double near = scale * (1 + 0.03 * random.nextGaussian());
        double right = 0.8 * random.nextGaussian();
        double down = 0.8 * random.nextGaussian();
        double bright = gamma * Math.exp(0.05 * random.nextGaussian());
        double lit = side + 0.05 * random.nextGaussian();
        double[] seen = new double[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double across = (x - width / 2.0) / near;
                double along = (y - height / 2.0) / near;
                double value = GrayPictures.at(
                        face,
                        width / 2.0 + Math.cos(turn) * across - Math.sin(turn) * along + right,
                        height / 2.0 + Math.sin(turn) * across + Math.cos(turn) * along + down);
                seen[y * width + x] =
                        BYTE * Math.pow(value / BYTE, bright) * (1 + lit * (x - width / 2.0) / (width / 2.0));
            }
        }
        byte[] pixels = new byte[seen.length];
        for (int i = 0; i < pixels.length; i++) {
            double mixed = (1 - blur) * seen[i] + blur * around(seen, i, width, height);
            pixels[i] = GrayPictures.bounded(mixed + NOISE * random.nextGaussian());
        }
        return new GrayImage(width, height, pixels);
    }

    private static double around(double[] seen, int place, int width, int height) {
        double sum = 0;
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                int x = Math.max(0, Math.min(width - 1, place % width + right));
                int y = Math.max(0, Math.min(height - 1, place / width + down));
                sum += seen[y * width + x];
            }
        }
        return sum / 9;
    }
}
