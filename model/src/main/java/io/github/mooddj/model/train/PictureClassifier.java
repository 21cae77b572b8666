package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.EmotionClassifier;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.DetectedFace;
import io.github.mooddj.model.face.FaceCropper;
import io.github.mooddj.model.face.FaceDetector;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.face.GrayImage;
import java.util.Optional;

/**
 * Classifies still pictures as the command line promises: small ones are face crops and go to the network directly,
 * larger ones go through the detector. Owns both parts.
 */
final class PictureClassifier implements AutoCloseable {
    private final FaceDetector detector;
    private final EmotionClassifier classifier;
    private final FaceCropper cropper = new FaceCropper();

    PictureClassifier(FaceDetector detector, EmotionClassifier classifier) {
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
                face.map(found -> classifier.classify(FaceImage.of(cropper.crop(picture, found.landmarks()))));
        if (face.isEmpty() && wholeWithoutFace) {
            probabilities = Optional.of(whole(picture));
        }
        return new Answer(face, probabilities);
    }

    private EmotionProbabilities whole(GrayImage picture) {
        return classifier.classify(FaceImage.of(cropper.whole(picture)));
    }

    @Override
    public void close() {
        classifier.close();
        detector.close();
    }
}
