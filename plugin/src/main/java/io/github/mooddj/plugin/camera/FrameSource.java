package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Where frames come from. One call at a time, save {@link #interrupt} and {@link #close}. */
public interface FrameSource extends AutoCloseable {
    /** The device's name for people. */
    String name();

    /** Whether its pictures move by themselves, so that two that are equal are a fault, and need a warm-up. */
    default boolean isLive() {
        return false;
    }

    /** Opens the device; waits at most some 10 s. Empty when it went well. */
    Optional<Refusal> open();

    /** The frame of now, not mirrored; empty when the device gives none. Waits at most 3 s. */
    Optional<BufferedImage> grab();

    /** Whether a frame may still come; false once the device hung or was closed. */
    default boolean isOpen() {
        return true;
    }

    /** From any thread, at once: a call that waits for the device returns, and the device is closed soon after. */
    void interrupt();

    /** Gives the device back within a second and never hangs; may be called twice, from any thread. */
    @Override
    void close();

    /**
     * Why a device was not opened.
     *
     * @param why the reason, {@link CameraWhy#IN_USE} when another program has it
     * @param sentence for the user
     */
    record Refusal(CameraWhy why, String sentence) {}
}
