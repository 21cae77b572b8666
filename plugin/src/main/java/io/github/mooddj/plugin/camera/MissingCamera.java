package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A camera that is not there.
 *
 * @param sentence says so to the user
 */
record MissingCamera(String sentence) implements NativeCamera {
    @Override
    public void open() {
        throw new CameraTrouble(CameraWhy.MISSING, sentence);
    }

    @Override
    public Optional<BufferedImage> grab() {
        return Optional.empty();
    }

    @Override
    public void release() {
        // Nothing was opened.
    }
}
