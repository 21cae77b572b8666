package io.github.mooddj.model.face;

import java.util.Arrays;

/**
 * How a picture lies in the detector's square: shrunk or enlarged with its proportions kept, placed inside, gray around
 * it.
 *
 * @param scale square pixels per picture pixel
 * @param left columns of the square before the picture
 * @param top rows of the square above the picture
 */
record Letterbox(double scale, int left, int top) {
    private static final byte SURROUND = (byte) 114;

    /**
     * Fits a picture.
     *
     * @param square the square's side in pixels
     * @param fill how much of the side the picture's longer side takes, above 0, at most 1
     */
    static Letterbox of(GrayImage picture, int square, double fill) {
        double scale = fill * square / Math.max(picture.width(), picture.height());
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        return fill < 1
                ? new Letterbox(scale, (square - width) / 2, (square - height) / 2)
                : new Letterbox(scale, 0, 0);
    }

    /** The square with the picture in it, row by row. */
    byte[] draw(GrayImage picture, int square) {
        byte[] canvas = new byte[square * square];
        Arrays.fill(canvas, SURROUND);
        int width = Math.min(square - left, Math.max(1, (int) Math.round(picture.width() * scale)));
        int height = Math.min(square - top, Math.max(1, (int) Math.round(picture.height() * scale)));
        GrayImage small = Resampling.resize(picture, width, height);
        for (int row = 0; row < height; row++) {
            System.arraycopy(small.pixels(), row * width, canvas, (top + row) * square + left, width);
        }
        return canvas;
    }

    /** From a column of the square to a column of the picture. */
    double pictureX(double x) {
        return (x - left) / scale;
    }

    /** From a row of the square to a row of the picture. */
    double pictureY(double y) {
        return (y - top) / scale;
    }
}
