package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Where frames come from. All on one thread, save {@link #interrupt}. */
public interface FrameSource extends AutoCloseable {
    /** The device's name for people. */
    String name();

    /** Opens the device and waits until its pictures are good, at most some 15 s; empty when it went well. */
    Optional<Refusal> open();

    /** The frame of now, not mirrored; empty when the device gives none any more. Waits at most 3 s. */
    Optional<BufferedImage> grab();

    /** From any thread, at once: a call that waits for the device returns, and the device is closed soon after. */
    void interrupt();

    /** Gives the device back within a second and never hangs; may be called twice. */
    @Override
    void close();

    /**
     * Why a device was not opened.
     *
     * @param busy whether another program has it
     * @param sentence for the user
     */
    record Refusal(boolean busy, String sentence) {}
}
