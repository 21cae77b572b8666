package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;

/** A picture that is neither dark nor burnt out nor blurred. */
public final class CheckeredPicture {
    private CheckeredPicture() {}

    /** Fields of 8 pixels, two gray levels. */
    public static BufferedImage of(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.getRaster().setSample(x, y, 0, (x / 8 + y / 8) % 2 == 0 ? 60 : 160);
            }
        }
        return picture;
    }
}
