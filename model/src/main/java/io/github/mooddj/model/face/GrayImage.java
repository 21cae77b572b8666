package io.github.mooddj.model.face;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * A gray picture in memory. Not a record: the pixels are not copied, since a frame is 300 kB and is handed through five
 * stations; nobody writes to them after construction. Any thread.
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

    /**
     * A picture's brightness: the samples themselves when it is gray, otherwise the weighted sum of red, green, blue.
     */
    public static GrayImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] pixels = new byte[width * height];
        int type = picture.getType();
        if (type == BufferedImage.TYPE_BYTE_GRAY) {
            // Not by getRGB: Java takes gray for linear light and would brighten it.
            Raster raster = picture.getRaster();
            int[] row = new int[width];
            for (int y = 0; y < height; y++) {
                raster.getSamples(0, y, width, 1, 0, row);
                for (int x = 0; x < width; x++) {
                    pixels[y * width + x] = (byte) row[x];
                }
            }
        } else if (type == BufferedImage.TYPE_USHORT_GRAY) {
            Raster raster = picture.getRaster();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = (byte) (raster.getSample(i % width, i / width, 0) >> 8);
            }
        } else {
            int[] row = new int[width];
            for (int y = 0; y < height; y++) {
                picture.getRGB(0, y, width, 1, row, 0, width);
                for (int x = 0; x < width; x++) {
                    pixels[y * width + x] = (byte) luma(row[x]);
                }
            }
        }
        return new GrayImage(width, height, pixels);
    }

    private static int luma(int argb) {
        return (299 * (argb >> 16 & 0xff) + 587 * (argb >> 8 & 0xff) + 114 * (argb & 0xff) + 500) / 1000;
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
