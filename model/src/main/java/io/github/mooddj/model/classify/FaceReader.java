package io.github.mooddj.model.classify;

import io.github.mooddj.model.face.GrayImage;
import java.util.Optional;

/** Reads the largest face of a picture. All calls of one reader on one thread. */
public interface FaceReader extends AutoCloseable {
    /** The largest face and what it shows; empty when there is no face. */
    Optional<FaceReading> read(GrayImage picture);

    /** Frees the native parts; may be called twice. */
    @Override
    void close();
}
