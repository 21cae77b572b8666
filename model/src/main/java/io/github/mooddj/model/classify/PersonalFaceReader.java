package io.github.mooddj.model.classify;

import io.github.mooddj.model.face.DetectedFace;
import io.github.mooddj.model.face.FaceCropper;
import io.github.mooddj.model.face.FaceDetector;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.personal.EmotionHead;
import io.github.mooddj.model.personal.FaceStudy;
import io.github.mooddj.model.personal.GeneralNetwork;
import java.util.Optional;

/**
 * Detects, crops, classifies; with the network's own last layer or with a personal one. Owns the detector and the
 * classifier that it was given.
 */
public final class PersonalFaceReader implements FaceReader {
    private final FaceDetector detector;
    private final FaceCropper cropper;
    private final Dl4jEmotionClassifier classifier;
    private Optional<EmotionHead> personal = Optional.empty();

    /** Takes both over and closes them with itself. */
    public PersonalFaceReader(FaceDetector detector, FaceCropper cropper, Dl4jEmotionClassifier classifier) {
        this.detector = detector;
        this.cropper = cropper;
        this.classifier = classifier;
    }

    @Override
    public Optional<FaceReading> read(GrayImage picture) {
        return detector.largestFace(picture).map(face -> reading(picture, face));
    }

    private FaceReading reading(GrayImage picture, DetectedFace face) {
        Dl4jEmotionClassifier.Answer answer = classifier.answer(FaceImage.of(cropper.crop(picture, face.landmarks())));
        FaceStudy study = answer.study();
        return new FaceReading(
                face, personal.map(head -> head.read(study)).orElse(answer.general()), Optional.of(study));
    }

    @Override
    public Optional<GeneralNetwork> general() {
        return Optional.of(classifier.general());
    }

    @Override
    public void personalise(Optional<EmotionHead> head) {
        personal = head;
    }

    @Override
    public void close() {
        classifier.close();
        detector.close();
    }
}
