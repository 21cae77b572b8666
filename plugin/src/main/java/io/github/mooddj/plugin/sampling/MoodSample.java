package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.plugin.camera.CameraWhy;
import java.time.Instant;

/** What one look through the camera told us. None of these is an error. Values: any thread. */
public sealed interface MoodSample {
    /** When the frame was grabbed. */
    Instant at();

    /** A face was found and classified; {@code box} in pixels of the frame. */
    record FaceSeen(Instant at, EmotionProbabilities probabilities, FaceBox box) implements MoodSample {}

    /** A frame came, without a face in it. */
    record NoFace(Instant at) implements MoodSample {}

    /** A frame came in which no face can be read: too dark, too bright, or the face too small or blurred. */
    record Unclear(Instant at, CameraWhy why) implements MoodSample {
        /** Whether somebody was there all the same. */
        public boolean hasSomebody() {
            return why == CameraWhy.SMALL || why == CameraWhy.BLURRED;
        }
    }

    /** No frame came; {@code reason} is for the user. */
    record NoCamera(Instant at, String reason) implements MoodSample {}
}
