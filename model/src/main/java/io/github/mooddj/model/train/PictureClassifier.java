package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.CropClassifier;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.DetectedFace;
import io.github.mooddj.model.face.FaceDetector;
import io.github.mooddj.model.face.GrayImage;
import java.util.Optional;

/**
 * Classifies still pictures as the command line promises: small ones are face crops and go to the classifier directly,
 * larger ones go through the detector. Owns both parts.
 */
final class PictureClassifier implements AutoCloseable {
    private final FaceDetector detector;
    private final CropClassifier classifier;
    private final Cropping cropping;

    PictureClassifier(FaceDetector detector, CropClassifier classifier, Cropping cropping) {
        this.cropping = cropping;
        this.detector = detector;
        this.classifier = classifier;
    }

    /**
     * What a picture shows.
     *
     * @param face the face that was found; empty for a crop, too
     * @param probabilities empty when no face was found
     */
    record Answer(Optional<DetectedFace> face, Optional<EmotionProbabilities> probabilities) {}

    /** Looks at a picture; a larger one without a face goes in whole if {@code wholeWithoutFace}. */
    Answer classify(GrayImage picture, boolean wholeWithoutFace) {
        if (Math.min(picture.width(), picture.height()) <= FaceDataset.LARGEST_CROP) {
            return new Answer(Optional.empty(), Optional.of(whole(picture)));
        }
        Optional<DetectedFace> face = detector.largestFace(picture);
        Optional<EmotionProbabilities> probabilities =
                face.map(found -> classifier.classify(cropping.crop(picture, found.landmarks())));
        if (face.isEmpty() && wholeWithoutFace) {
            probabilities = Optional.of(whole(picture));
        }
        return new Answer(face, probabilities);
    }

    private EmotionProbabilities whole(GrayImage picture) {
        return classifier.classify(cropping.whole(picture));
    }

    @Override
    public void close() {
        classifier.close();
        detector.close();
    }
}
