package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** A camera whose calls may take as long as they like; all on one thread. */
interface NativeCamera {
    /**
     * Opens it.
     *
     * @throws WebcamException with a sentence for the user when that fails; {@link CameraBusyException} when another
     *     program has it
     */
    void open();

    /** The next frame; empty when there are none any more. */
    Optional<BufferedImage> grab();

    /** Gives the camera back; may be called when it is not open. */
    void release();
}
