package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.model.classify.FaceReading;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.DetectedFace;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.model.face.FaceLandmarks;
import io.github.mooddj.model.face.FaceLandmarks.Point;
import io.github.mooddj.model.face.GrayImage;
import java.util.Map;
import java.util.Optional;

/** Sees what the test says; for tests that are about the camera. */
public final class ScriptedReader implements FaceReader {
    static final FaceBox BOX = new FaceBox(60, 40, 100, 120);

    Optional<Emotion> shown = Optional.of(Emotion.HAPPY);
    boolean closed;

    @Override
    public Optional<FaceReading> read(GrayImage picture) {
        Point somewhere = new Point(4, 4);
        return shown.map(emotion -> new FaceReading(
                new DetectedFace(BOX, new FaceLandmarks(somewhere, somewhere, somewhere, somewhere, somewhere), 0.9),
                new EmotionProbabilities(
                        Map.of(emotion, 0.9, emotion == Emotion.NEUTRAL ? Emotion.HAPPY : Emotion.NEUTRAL, 0.1))));
    }

    @Override
    public void close() {
        closed = true;
    }
}
