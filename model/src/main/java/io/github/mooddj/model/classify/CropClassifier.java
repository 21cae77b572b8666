package io.github.mooddj.model.classify;

import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.face.GrayImage;

/**
 * Says what a face shows that was cut out of its picture: the emotion network, or one of its rivals. All calls of one
 * classifier on one thread.
 */
public interface CropClassifier extends AutoCloseable {
    /** The emotion network; closing closes it. */
    static CropClassifier of(EmotionClassifier network) {
        return new CropClassifier() {
            @Override
            public EmotionProbabilities classify(GrayImage crop) {
                return network.classify(FaceImage.of(crop));
            }

            @Override
            public void close() {
                network.close();
            }
        };
    }

    /**
     * One probability for each emotion that this classifier knows.
     *
     * @param crop a face, framed as in training, of any size
     * @throws IllegalStateException if it gave numbers that are no probabilities, or is closed
     */
    EmotionProbabilities classify(GrayImage crop);

    /** Frees the native parts; may be called twice. */
    @Override
    void close();
}
