package io.github.mooddj.model.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeliefTest {
    private static final Duration DRIFT = Duration.ofMinutes(10);

    @Test
    void probabilitiesSumToOneWhateverHappens() {
        Random random = new Random(7);
        Belief belief = new Belief(Emotion.MOODS);
        List<Emotion> emotions = List.copyOf(Emotion.MOODS);
        for (int i = 0; i < 10_000; i++) {
            Emotion emotion = emotions.get(random.nextInt(emotions.size()));
            belief.weigh(Looks.of(emotion, random.nextBoolean() ? random.nextDouble() : 1), random.nextDouble());
            belief.drift(Duration.ofMillis(random.nextInt(100_000)), DRIFT);
            double sum = 0;
            for (Emotion each : emotions) {
                assertTrue(belief.of(each) > 0 && belief.of(each) < 1, "never ruled out, never certain");
                sum += belief.of(each);
            }
            assertEquals(1, sum, 1e-9);
        }
    }

    @Test
    void evidenceForAnEmotionNeverLowersIt() {
        Belief belief = new Belief(Emotion.MOODS);
        for (double strength = 0.26; strength <= 1; strength += 0.01) {
            double before = belief.of(Emotion.SAD);
            belief.weigh(Looks.of(Emotion.SAD, Math.min(1, strength)), 0.1);
            assertTrue(belief.of(Emotion.SAD) > before);
        }
    }

    @Test
    void moreWeightSaysMore() {
        double last = 0;
        for (double weight : new double[] {0, 0.1, 0.25, 0.5, 1}) {
            Belief belief = new Belief(Emotion.MOODS);
            belief.weigh(Looks.of(Emotion.HAPPY, 0.8), weight);
            assertTrue(belief.of(Emotion.HAPPY) > last);
            last = belief.of(Emotion.HAPPY);
        }
        assertEquals(0.8, last, 1e-9);
    }

    @Test
    void timeAloneEndsInKnowingNothing() {
        Belief belief = new Belief(Emotion.MOODS);
        belief.settleOn(Emotion.ANGRY, 0.99);
        double last = 0.99;
        for (int minute = 0; minute < 120; minute++) {
            belief.drift(Duration.ofMinutes(1), DRIFT);
            assertTrue(belief.of(Emotion.ANGRY) <= last);
            assertTrue(belief.of(Emotion.ANGRY) >= 0.25 - 1e-9);
            last = belief.of(Emotion.ANGRY);
        }
        assertEquals(0.25, last, 1e-3);
    }

    @Test
    void driftInOneStepOrManyIsTheSame() {
        Belief once = new Belief(Emotion.MOODS);
        once.settleOn(Emotion.ANGRY, 0.9);
        Belief often = once.copy();
        once.drift(Duration.ofSeconds(100), DRIFT);
        for (int i = 0; i < 100; i++) {
            often.drift(Duration.ofSeconds(1), DRIFT);
        }
        assertEquals(once.of(Emotion.ANGRY), often.of(Emotion.ANGRY), 1e-9);
    }
}
