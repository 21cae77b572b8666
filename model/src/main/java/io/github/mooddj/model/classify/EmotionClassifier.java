package io.github.mooddj.model.classify;

import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.FaceImage;

/** Says what a framed face shows. All calls of one classifier on one thread. */
public interface EmotionClassifier extends AutoCloseable {
    /**
     * One probability for each emotion that this classifier knows.
     *
     * @throws IllegalStateException if it gave numbers that are no probabilities, or is closed
     */
    EmotionProbabilities classify(FaceImage face);

    /** Frees the native parts; may be called twice. */
    @Override
    void close();
}
