package io.github.mooddj.model.face;

/** Brightness between pixels. Any thread. */
public final class Bilinear {
    private static final double INSIDE = 1.001;

    private Bilinear() {}

    /**
     * The brightness at a place, 0 to 255; places outside have the nearest edge's.
     *
     * @param picture at least 2 x 2
     * @param x 0 is the middle of the first column
     * @param y 0 is the middle of the first row
     */
    public static float at(GrayImage picture, double x, double y) {
        int width = picture.width();
        double column = Math.max(0, Math.min(width - INSIDE, x));
        double row = Math.max(0, Math.min(picture.height() - INSIDE, y));
        int left = (int) column;
        int top = (int) row;
        double right = column - left;
        double below = row - top;
        byte[] pixels = picture.pixels();
        int start = top * width + left;
        return (float) ((pixels[start] & 0xff) * (1 - right) * (1 - below)
                + (pixels[start + 1] & 0xff) * right * (1 - below)
                + (pixels[start + width] & 0xff) * (1 - right) * below
                + (pixels[start + width + 1] & 0xff) * right * below);
    }
}
