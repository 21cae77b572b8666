package io.github.mooddj.plugin.camera;

/** Makes the source that the user chose. */
public interface FrameSources {
    /** A source that is not open yet; {@code choice} is not {@link CameraChoice.None}. Returns at once. */
    FrameSource of(CameraChoice choice);

    /**
     * What the system shows of such cameras now: when it differs from before, something was plugged in or out. Returns
     * at once; always the same where the system does not tell.
     */
    default String presence(CameraChoice choice) {
        return "";
    }
}
