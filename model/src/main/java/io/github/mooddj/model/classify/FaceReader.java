package io.github.mooddj.model.classify;

import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.personal.EmotionHead;
import io.github.mooddj.model.personal.GeneralNetwork;
import java.util.Optional;

/** Reads the largest face of a picture. All calls of one reader on one thread. */
public interface FaceReader extends AutoCloseable {
    /** The largest face and what it shows; empty when there is no face. */
    Optional<FaceReading> read(GrayImage picture);

    /** The network behind it, for calibrations; empty where the reader cannot be calibrated. */
    default Optional<GeneralNetwork> general() {
        return Optional.empty();
    }

    /** From now on the last layer is this one, or the network's own again; of no effect without {@link #general}. */
    default void personalise(Optional<EmotionHead> head) {}

    /** Frees the native parts; may be called twice. */
    @Override
    void close();
}
