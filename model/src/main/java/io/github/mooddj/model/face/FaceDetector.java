package io.github.mooddj.model.face;

import java.util.Optional;

/** Finds the largest face of a picture. All calls of one detector on one thread. */
public interface FaceDetector extends AutoCloseable {
    /** The largest face; empty when there is none that is large and clear enough. */
    Optional<DetectedFace> largestFace(GrayImage picture);

    /** Frees the native parts; may be called twice. */
    @Override
    void close();
}
