package io.github.mooddj.model.face;

/**
 * A face's box in pixels of its picture; may reach beyond the picture's edge.
 *
 * @param x left edge
 * @param y top edge
 * @param width greater than 0
 * @param height greater than 0
 */
public record FaceBox(double x, double y, double width, double height) {
    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if width or height is not positive
     */
    public FaceBox {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("not a box: " + width + "x" + height);
        }
    }

    /** The area in square pixels. */
    public double area() {
        return width * height;
    }
}
