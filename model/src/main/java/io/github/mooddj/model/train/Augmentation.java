package io.github.mooddj.model.train;

import io.github.mooddj.model.face.Bilinear;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.face.GrayImage;
import java.util.random.RandomGenerator;

/**
 * Makes a face look as another camera on another day might have shown it: turned, nearer, beside the middle, mirrored;
 * lit from the side, too dark or too bright, noisy, blurred, blocky, partly covered. One thread.
 */
final class Augmentation {
    private static final int SIDE = FaceImage.SIDE;
    private static final double TURN = Math.toRadians(12);
    private static final double ZOOM = 0.13;
    private static final double SHIFT = 0.06;
    private static final double BRIGHTNESS = 255;

    private final RandomGenerator random;
    private final Degradation degradation;

    Augmentation(RandomGenerator random) {
        this.random = random;
        this.degradation = new Degradation(random);
    }

    /**
     * Writes one standardised face.
     *
     * @param crop a framed face
     * @param target gets {@link FaceImage#SIDE} rows of as many values, from {@code offset}
     */
    void write(GrayImage crop, float[] target, int offset) {
        float[] face = placed(degradation.of(crop));
        light(face);
        if (random.nextDouble() < 0.3) {
            noise(face, random.nextDouble(1, 10));
        }
        if (random.nextDouble() < 0.35) {
            cover(face);
        }
        FaceImage.standardise(face);
        System.arraycopy(face, 0, target, offset, face.length);
    }

    private float[] placed(GrayImage crop) {
        double side = crop.width();
        double angle = random.nextGaussian() * TURN / 2;
        double zoom = Math.exp(random.nextDouble(-ZOOM, ZOOM)) * side / SIDE;
        double stretch = Math.exp(random.nextDouble(-0.06, 0.06));
        double cos = Math.cos(angle) * zoom;
        double sin = Math.sin(angle) * zoom;
        double right = side / 2 + random.nextDouble(-SHIFT, SHIFT) * side - 0.5;
        double down = side / 2 + random.nextDouble(-SHIFT, SHIFT) * side - 0.5;
        int mirror = random.nextBoolean() ? -1 : 1;
        float[] face = new float[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            double v = (y + 0.5 - SIDE / 2.0) * stretch;
            for (int x = 0; x < SIDE; x++) {
                double u = mirror * (x + 0.5 - SIDE / 2.0) / stretch;
                face[y * SIDE + x] = Bilinear.at(crop, right + u * cos - v * sin, down + u * sin + v * cos);
            }
        }
        return face;
    }

    /** Gamma, a slope of light across the face, and what a sensor clips. */
    private void light(float[] face) {
        double gamma = Math.exp(random.nextGaussian() * 0.25);
        double contrast = random.nextDouble(0.7, 1.3);
        double bias = random.nextDouble(-25, 25);
        double slope = random.nextDouble() < 0.35 ? random.nextDouble(0.1, 0.7) : 0;
        double from = random.nextDouble(0, 2 * Math.PI);
        double cos = Math.cos(from) * slope * 2 / SIDE;
        double sin = Math.sin(from) * slope * 2 / SIDE;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int at = y * SIDE + x;
                double value = Math.pow(Math.max(0, face[at]) / BRIGHTNESS, gamma) * BRIGHTNESS;
                value = (value - 128) * contrast + 128 + bias;
                value *= 1 + (x - SIDE / 2.0) * cos + (y - SIDE / 2.0) * sin;
                face[at] = (float) Math.max(0, Math.min(BRIGHTNESS, value));
            }
        }
    }

    private void noise(float[] face, double deviation) {
        for (int i = 0; i < face.length; i++) {
            face[i] += (float) (random.nextGaussian() * deviation);
        }
    }

    /** A hand, hair, a microphone. */
    private void cover(float[] face) {
        int width = random.nextInt(8, 24);
        int height = random.nextInt(8, 24);
        int left = random.nextInt(-width / 2, SIDE - width / 2);
        int top = random.nextInt(-height / 2, SIDE - height / 2);
        float shade = (float) random.nextDouble(0, BRIGHTNESS);
        for (int y = Math.max(0, top); y < Math.min(SIDE, top + height); y++) {
            for (int x = Math.max(0, left); x < Math.min(SIDE, left + width); x++) {
                face[y * SIDE + x] = shade;
            }
        }
    }
}
