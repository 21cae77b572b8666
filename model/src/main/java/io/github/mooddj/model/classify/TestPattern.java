package io.github.mooddj.model.classify;

import io.github.mooddj.model.face.GrayImage;

/** A drawn face, so that a network can be tried without a picture. */
final class TestPattern {
    private static final int SIDE = 48;

    private TestPattern() {}

    static GrayImage face() {
        byte[] pixels = new byte[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                boolean skin = Math.hypot((x - 24) / 17.0, (y - 25) / 22.0) < 1;
                boolean eye = Math.hypot(x - 15, y - 18) < 3 || Math.hypot(x - 33, y - 18) < 3;
                boolean mouth = Math.abs(y - 37) < 2 && Math.abs(x - 24) < 8;
                pixels[y * SIDE + x] = (byte) (eye || mouth ? 50 : skin ? 180 : 90);
            }
        }
        return new GrayImage(SIDE, SIDE, pixels);
    }
}
