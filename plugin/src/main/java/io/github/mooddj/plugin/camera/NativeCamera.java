package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** A camera whose calls may take as long as they like; all on one thread. */
interface NativeCamera {
    /**
     * Opens it.
     *
     * @throws com.github.sarxos.webcam.WebcamException with a sentence for the user when that fails; a
     *     {@link CameraTrouble} knows the reason as well
     */
    void open();

    /** The next frame; empty when there is none. */
    Optional<BufferedImage> grab();

    /** What people call it, once it is open; empty when its name was known before. From any thread. */
    default Optional<String> name() {
        return Optional.empty();
    }

    /** Gives the camera back; may be called when it is not open. */
    void release();
}
