package io.github.mooddj.model.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorrectionFitTest {
    @Test
    void neutralTakenForSadIsLearnedFromAnswersAndSadStaysSad() {
        List<CorrectedLook> looks = answers(6, 4);

        CorrectionFit learned = CorrectionFit.of(Heads.GENERAL, looks).orElseThrow();

        assertEquals(4, learned.score().before());
        assertTrue(learned.score().after() >= 8, () -> learned.score().toString());
        ShownFace resting = Heads.frames(Emotion.NEUTRAL, 1, Emotion.SAD, 1.15, 1, new Random(1))
                .get(0);
        assertEquals(
                Emotion.SAD,
                Heads.GENERAL.read(resting.study()).among(Emotion.MOODS).likeliest());
        assertEquals(
                Emotion.NEUTRAL,
                learned.head().read(resting.study()).among(Emotion.MOODS).likeliest());
    }

    @Test
    void fewAnswersTeachNothing() {
        assertTrue(CorrectionFit.of(Heads.GENERAL, answers(CorrectionFit.FEWEST - 1, 0))
                .isEmpty());
    }

    @Test
    void confirmationsAloneTeachNothing() {
        assertTrue(CorrectionFit.of(Heads.GENERAL, answers(0, 12)).isEmpty());
    }

    @Test
    void answersThatContradictEachOtherTeachNothing() {
        List<CorrectedLook> looks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            looks.add(new CorrectedLook(opinion(Emotion.SAD, 0.6, Emotion.NEUTRAL), Emotion.NEUTRAL));
            looks.add(new CorrectedLook(opinion(Emotion.SAD, 0.6, Emotion.NEUTRAL), Emotion.SAD));
        }

        assertTrue(CorrectionFit.of(Heads.GENERAL, looks).isEmpty());
    }

    /** Weakly sad opinions that were wrong, clearly sad ones that were right. */
    private static List<CorrectedLook> answers(int wrong, int right) {
        List<CorrectedLook> looks = new ArrayList<>();
        for (int i = 0; i < wrong; i++) {
            looks.add(new CorrectedLook(opinion(Emotion.SAD, 0.55 + 0.01 * i, Emotion.NEUTRAL), Emotion.NEUTRAL));
        }
        for (int i = 0; i < right; i++) {
            looks.add(new CorrectedLook(opinion(Emotion.SAD, 0.96 - 0.01 * i, Emotion.NEUTRAL), Emotion.SAD));
        }
        return looks;
    }

    private static EmotionProbabilities opinion(Emotion first, double probability, Emotion second) {
        Map<Emotion, Double> byEmotion = new EnumMap<>(Emotion.class);
        for (Emotion emotion : Emotion.values()) {
            byEmotion.put(emotion, 0.002);
        }
        byEmotion.put(first, probability);
        byEmotion.put(second, 1 - probability - 0.002 * (Emotion.values().length - 2));
        return new EmotionProbabilities(byEmotion);
    }
}
