package io.github.mooddj.plugin.camera;

/** Makes the source that the user chose. */
public interface FrameSources {
    /** A source that is not open yet; {@code choice} is not {@link CameraChoice.None}. Returns at once. */
    FrameSource of(CameraChoice choice);
}
