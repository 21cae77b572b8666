package io.github.mooddj.model.classify;

import io.github.mooddj.model.face.DetectedFace;
import io.github.mooddj.model.face.FaceCropper;
import io.github.mooddj.model.face.FaceDetector;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.face.GrayImage;
import java.util.Optional;

/** Detects, crops, classifies. Owns the detector and the classifier that it was given. */
public final class DetectingFaceReader implements FaceReader {
    private final FaceDetector detector;
    private final FaceCropper cropper;
    private final EmotionClassifier classifier;

    /** Takes both over and closes them with itself. */
    public DetectingFaceReader(FaceDetector detector, FaceCropper cropper, EmotionClassifier classifier) {
        this.detector = detector;
        this.cropper = cropper;
        this.classifier = classifier;
    }

    @Override
    public Optional<FaceReading> read(GrayImage picture) {
        Optional<DetectedFace> found = detector.largestFace(picture);
        return found.map(face ->
                new FaceReading(face, classifier.classify(FaceImage.of(cropper.crop(picture, face.landmarks())))));
    }

    @Override
    public void close() {
        classifier.close();
        detector.close();
    }
}
