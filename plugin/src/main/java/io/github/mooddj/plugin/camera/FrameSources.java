package io.github.mooddj.plugin.camera;

/** Makes the source that the user chose. Called on thread {@code mood-sampler}, one call at a time. */
public interface FrameSources {
    /**
     * A source that is not open yet, to be closed by the caller; {@code choice} is not {@link CameraChoice.None}.
     * Returns at once.
     */
    FrameSource of(CameraChoice choice);

    /**
     * What the system shows of such cameras now: when it differs from before, something was plugged in or out. Returns
     * at once; always the same where the system does not tell. The text is for comparing only.
     */
    default String presence(CameraChoice choice) {
        return "";
    }
}
