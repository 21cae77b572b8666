package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.classify.Dl4jEmotionClassifier;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.personal.Calibration;
import io.github.mooddj.model.personal.EmotionHead;
import io.github.mooddj.model.personal.ShownFace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Somebody in front of a webcam who calibrates, and then uses the program in other light.
 *
 * @param name of the person in the pictures
 * @param faces what each mood looks like on this person, framed
 */
record SimulatedUser(String name, Map<Emotion, GrayImage> faces) {
    private static final WebcamLight AT_HOME = new WebcamLight(1, 0, 0, 1, 0);

    private static final List<WebcamLight> ELSEWHERE = List.of(
            new WebcamLight(1.5, 0.3, 4, 1.04, 0.5),
            new WebcamLight(0.7, -0.35, -4, 0.95, 0.8),
            new WebcamLight(1.2, 0.2, 2, 0.98, 0.3));

    private static final int FRAMES = 10;

    /** Copies, in the order of {@link Emotion}: the same seed gives the same frames. */
    SimulatedUser {
        faces = Collections.unmodifiableMap(new EnumMap<>(faces));
    }

    /**
     * What a calibration did to a user, in other light than that in which it was made.
     *
     * @param before right looks as a part of all, with the general head
     * @param after with what holds after the calibration: the personal head, or the general one when it was not kept
     * @param kept whether the personal head was better on the held-back frames
     * @param millis how long the calibration took, from the frames' features on
     */
    record Outcome(double before, double after, boolean kept, double millis) {}

    /** Calibrates at home, looks elsewhere. */
    Outcome calibrate(Dl4jEmotionClassifier classifier, RandomGenerator random) {
        List<ShownFace> shown = frames(classifier, AT_HOME, random);
        EmotionHead general = classifier.general().head();
        long start = System.nanoTime();
        Calibration calibration = Calibration.of(general, shown);
        double millis = (System.nanoTime() - start) / 1e6;
        boolean kept = calibration.score().isBetter();
        List<ShownFace> later = new ArrayList<>();
        ELSEWHERE.forEach(light -> later.addAll(frames(classifier, light, random)));
        return new Outcome(right(general, later), right(kept ? calibration.head() : general, later), kept, millis);
    }

    /** Right looks at this mood as a part of all, at home and with the general head. */
    double readAtHome(Emotion mood, Emotion as, Dl4jEmotionClassifier classifier, RandomGenerator random) {
        List<ShownFace> seen = new SimulatedUser(
                        name, Map.of(mood, faces.getOrDefault(mood, new GrayImage(1, 1, new byte[1]))))
                .frames(classifier, AT_HOME, random).stream()
                        .map(face -> new ShownFace(as, face.study()))
                        .toList();
        return right(classifier.general().head(), seen);
    }

    private List<ShownFace> frames(Dl4jEmotionClassifier classifier, WebcamLight light, RandomGenerator random) {
        List<ShownFace> frames = new ArrayList<>();
        for (Map.Entry<Emotion, GrayImage> face : faces.entrySet()) {
            for (int i = 0; i < FRAMES; i++) {
                frames.add(new ShownFace(
                        face.getKey(), classifier.study(FaceImage.of(light.frame(face.getValue(), random)))));
            }
        }
        return frames;
    }

    private static double right(EmotionHead head, List<ShownFace> faces) {
        return faces.stream()
                        .filter(face -> head.read(face.study())
                                        .among(EnumSet.copyOf(Emotion.MOODS))
                                        .likeliest()
                                == face.truth())
                        .count()
                / (double) faces.size();
    }
}
