package io.github.mooddj.model.face;

/**
 * A gray picture in memory. Not a record: the pixels are not copied, since a frame is 300 kB and is handed through five
 * stations; nobody writes to them after construction.
 */
public final class GrayImage {
    private final int width;
    private final int height;
    private final byte[] pixels;

    /**
     * Wraps pixels without copying; the caller gives them away.
     *
     * @param width columns, at least 1
     * @param height rows, at least 1
     * @param pixels brightness 0 (black) to 255 as unsigned bytes, row by row from the top, {@code width * height} of
     *     them
     * @throws IllegalArgumentException if the sizes do not fit
     */
    public GrayImage(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || (long) width * height != pixels.length) {
            throw new IllegalArgumentException(width + "x" + height + " does not fit " + pixels.length + " pixels");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Columns. */
    public int width() {
        return width;
    }

    /** Rows. */
    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy: unsigned bytes, row by row; do not write. */
    public byte[] pixels() {
        return pixels;
    }

    /** Brightness 0..255 at a column and row inside the picture. */
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }
}
