package io.github.mooddj.model.personal;

import io.github.mooddj.model.emotion.Emotion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of a calibration.
 *
 * @param head fitted to all frames
 * @param score on frames of the same session that were held back: the frames of each mood are cut into three parts in
 *     the order of time, and each part is read by a head that was fitted to the other two
 */
public record Calibration(EmotionHead head, CalibrationScore score) {
    /** Fewer frames of a mood than this say nothing. */
    public static final int FEWEST = 6;

    private static final int PARTS = 3;

    /**
     * Calibrates; takes well under a second for forty frames.
     *
     * @param general the head that ships
     * @param faces in the order of time, {@link #FEWEST} at least for each of at least two emotions
     * @throws IllegalArgumentException if there are too few
     */
    public static Calibration of(EmotionHead general, List<ShownFace> faces) {
        Map<Emotion, List<ShownFace>> byEmotion = new EnumMap<>(Emotion.class);
        faces.forEach(face -> byEmotion
                .computeIfAbsent(face.truth(), mood -> new ArrayList<>())
                .add(face));
        if (byEmotion.size() < 2 || byEmotion.values().stream().anyMatch(shown -> shown.size() < FEWEST)) {
            throw new IllegalArgumentException("too few faces to calibrate");
        }
        Set<Emotion> choices = EnumSet.copyOf(Emotion.MOODS);
        choices.addAll(byEmotion.keySet());
        Map<Emotion, CalibrationScore.Count> counts = new EnumMap<>(Emotion.class);
        for (int part = 0; part < PARTS; part++) {
            List<ShownFace> learned = new ArrayList<>();
            List<ShownFace> heldBack = new ArrayList<>();
            for (List<ShownFace> shown : byEmotion.values()) {
                for (int i = 0; i < shown.size(); i++) {
                    (i * PARTS / shown.size() == part ? heldBack : learned).add(shown.get(i));
                }
            }
            EmotionHead head = HeadFit.of(general, learned);
            for (ShownFace face : heldBack) {
                counts.merge(
                        face.truth(),
                        CalibrationScore.Count.one(isRight(general, face, choices), isRight(head, face, choices)),
                        CalibrationScore.Count::plus);
            }
        }
        return new Calibration(HeadFit.of(general, faces), new CalibrationScore(counts));
    }

    private static boolean isRight(EmotionHead head, ShownFace face, Set<Emotion> choices) {
        return head.read(face.study()).among(choices).likeliest() == face.truth();
    }
}
