package io.github.mooddj.plugin.camera;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.util.Random;

/** Pictures as a camera gives them, and as it should not. One thread at a time. */
final class FaultyPictures {
    private static final long SEED = 1;
    private static final int[] SIDES = {1, 7, 16, 121, 641};

    private final Random random = new Random(SEED);
    private int turn;

    /** The picture with one gray level of noise in some pixels, as a sensor has it. */
    BufferedImage noisy(BufferedImage picture) {
        BufferedImage copy = plain(picture.getWidth(), picture.getHeight(), picture);
        for (int i = 0; i < 64; i++) {
            int x = random.nextInt(copy.getWidth());
            int y = random.nextInt(copy.getHeight());
            copy.setRGB(x, y, copy.getRGB(x, y) ^ 0x010101);
        }
        return copy;
    }

    /** One colour, without noise: a shutter, or a lamp in the lens. */
    BufferedImage filled(BufferedImage picture, int rgb) {
        BufferedImage filled = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = filled.createGraphics();
        pen.setColor(new Color(rgb));
        pen.fillRect(0, 0, filled.getWidth(), filled.getHeight());
        pen.dispose();
        return filled;
    }

    /** Another width and height each time, down to one pixel. */
    BufferedImage otherSize(BufferedImage picture) {
        int width = SIDES[turn++ % SIDES.length];
        int height = SIDES[(turn + 2) % SIDES.length];
        return noisy(plain(width, height, picture));
    }

    /** In turn gray of 16 bits, two channels, and four. */
    BufferedImage otherChannels(BufferedImage picture) {
        BufferedImage target =
                switch (turn++ % 3) {
                    case 0 ->
                        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_USHORT_GRAY);
                    case 1 -> twoChannels(picture.getWidth(), picture.getHeight());
                    default ->
                        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_4BYTE_ABGR_PRE);
                };
        draw(noisy(picture), target);
        return target;
    }

    private static BufferedImage twoChannels(int width, int height) {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(width, height);
        return new BufferedImage(model, raster, false, null);
    }

    private static BufferedImage plain(int width, int height, BufferedImage picture) {
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        draw(picture, copy);
        return copy;
    }

    private static void draw(BufferedImage picture, BufferedImage target) {
        Graphics2D pen = target.createGraphics();
        pen.drawImage(picture, 0, 0, target.getWidth(), target.getHeight(), null);
        pen.dispose();
    }
}
