package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;

/** How bright a frame is, from some thousand of its pixels. Any thread. */
public final class Light {
    private static final int ACROSS = 64;
    private static final double DARK = 16;
    private static final double BRIGHT = 240;
    private static final int WHITE = 250;
    private static final double BURNT_PART = 0.6;

    private Light() {}

    /** What is wrong with a frame's light: {@link CameraWhy#DARK}, {@link CameraWhy#BRIGHT}, or nothing. */
    public static CameraWhy judge(BufferedImage frame) {
        double mean = mean(frame);
        if (mean < DARK) {
            return CameraWhy.DARK;
        }
        return mean > BRIGHT || white(frame) > BURNT_PART ? CameraWhy.BRIGHT : CameraWhy.NONE;
    }

    /** The mean brightness, 0 to 255. */
    static double mean(BufferedImage frame) {
        return average(frame, false);
    }

    private static double white(BufferedImage frame) {
        return average(frame, true);
    }

    private static double average(BufferedImage frame, boolean whiteOnly) {
        int stepX = Math.max(1, frame.getWidth() / ACROSS);
        int stepY = Math.max(1, frame.getHeight() / ACROSS);
        long sum = 0;
        int count = 0;
        for (int y = stepY / 2; y < frame.getHeight(); y += stepY) {
            for (int x = stepX / 2; x < frame.getWidth(); x += stepX) {
                int rgb = frame.getRGB(x, y);
                int level = ((rgb >> 16 & 0xff) + 2 * (rgb >> 8 & 0xff) + (rgb & 0xff)) / 4;
                sum += whiteOnly ? (level >= WHITE ? 1 : 0) : level;
                count++;
            }
        }
        return count == 0 ? 0 : (double) sum / count;
    }
}
