package io.github.mooddj.model.personal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private final Random random = new Random(3);

    @Test
    void aFaceThatAlwaysLooksSadIsReadBetterAndSadStaysSad() {
        Calibration calibration = Calibration.of(Heads.GENERAL, sadLooking(10));

        assertTrue(calibration.score().isBetter(), () -> calibration.score().toString());
        assertEquals(30, calibration.score().of());
        assertTrue(right(calibration.head(), sadLooking(50)) > 0.9);
        assertTrue(right(Heads.GENERAL, sadLooking(50)) < 0.7);
    }

    @Test
    void aFaceThatIsReadRightlyGetsNoHeadOfItsOwn() {
        Calibration calibration = Calibration.of(Heads.GENERAL, plain(10));

        assertEquals(20, calibration.score().before());
        assertFalse(calibration.score().isBetter());
        assertTrue(right(calibration.head(), plain(50)) > 0.95, "and even if it did it would do no harm");
    }

    @Test
    void moodsThatWereNotShownAreStillRead() {
        Calibration calibration = Calibration.of(Heads.GENERAL, plain(10));

        List<ShownFace> unshown = new ArrayList<>();
        unshown.addAll(Heads.frames(Emotion.SAD, 1, Emotion.SAD, 0, 30, random));
        unshown.addAll(Heads.frames(Emotion.ANGRY, 1, Emotion.ANGRY, 0, 30, random));

        assertTrue(right(calibration.head(), unshown) > 0.95);
    }

    @Test
    void framesThatContradictEachOtherAreNotLearned() {
        List<ShownFace> faces = new ArrayList<>();
        for (ShownFace face : plain(12)) {
            faces.add(new ShownFace(random.nextBoolean() ? Emotion.HAPPY : Emotion.NEUTRAL, face.study()));
        }

        assertFalse(Calibration.of(Heads.GENERAL, faces).score().isBetter());
    }

    @Test
    void theSameFramesGiveTheSameHead() {
        List<ShownFace> faces = sadLooking(8);

        assertArrayEquals(
                Calibration.of(Heads.GENERAL, faces).head().weights(),
                Calibration.of(Heads.GENERAL, faces).head().weights());
    }

    @Test
    void tooFewFramesOrMoodsAreRefused() {
        List<ShownFace> one = Heads.frames(Emotion.HAPPY, 1, Emotion.SAD, 0, 10, random);
        List<ShownFace> few = new ArrayList<>(one);
        few.addAll(Heads.frames(Emotion.SAD, 1, Emotion.SAD, 0, Calibration.FEWEST - 1, random));

        assertThrows(IllegalArgumentException.class, () -> Calibration.of(Heads.GENERAL, one));
        assertThrows(IllegalArgumentException.class, () -> Calibration.of(Heads.GENERAL, few));
    }

    @Test
    void aMoodThatPaysForTheOthersSpeaksAgainstTheHead() {
        CalibrationScore dear = new CalibrationScore(Map.of(
                Emotion.HAPPY, new CalibrationScore.Count(10, 2, 10),
                Emotion.SAD, new CalibrationScore.Count(10, 10, 7)));

        assertEquals(5, dear.after() - dear.before());
        assertFalse(dear.isBetter());
    }

    private List<ShownFace> sadLooking(int count) {
        List<ShownFace> faces = new ArrayList<>();
        faces.addAll(Heads.frames(Emotion.NEUTRAL, 1, Emotion.SAD, 1.3, count, random));
        faces.addAll(Heads.frames(Emotion.HAPPY, 1.2, Emotion.SAD, 1.3, count, random));
        faces.addAll(Heads.frames(Emotion.SAD, 1.2, Emotion.SAD, 1.3, count, random));
        return faces;
    }

    private List<ShownFace> plain(int count) {
        List<ShownFace> faces = new ArrayList<>();
        faces.addAll(Heads.frames(Emotion.NEUTRAL, 1, Emotion.SAD, 0, count, random));
        faces.addAll(Heads.frames(Emotion.HAPPY, 1, Emotion.SAD, 0, count, random));
        return faces;
    }

    private static double right(EmotionHead head, List<ShownFace> faces) {
        return faces.stream()
                        .filter(face ->
                                head.read(face.study()).among(Emotion.MOODS).likeliest() == face.truth())
                        .count()
                / (double) faces.size();
    }
}
