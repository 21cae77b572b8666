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
    private static final List<Duration> CORRELATIONS =
            List.of(Duration.ofSeconds(3), Duration.ofSeconds(8), Duration.ofSeconds(20));

    @Test
    void probabilitiesSumToOneWhateverHappens() {
        Random random = new Random(7);
        Belief belief = new Belief(Emotion.MOODS, CORRELATIONS);
        List<Emotion> emotions = List.copyOf(Emotion.MOODS);
        for (int i = 0; i < 10_000; i++) {
            Emotion emotion = emotions.get(random.nextInt(emotions.size()));
            belief.weigh(
                    Looks.of(emotion, random.nextBoolean() ? random.nextDouble() : 1), random.nextDouble(0.01, 60));
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
        Belief belief = new Belief(Emotion.MOODS, CORRELATIONS);
        for (double strength = 0.26; strength <= 1; strength += 0.01) {
            double before = belief.of(Emotion.SAD);
            belief.weigh(Looks.of(Emotion.SAD, Math.min(1, strength)), 5);
            assertTrue(belief.of(Emotion.SAD) > before);
        }
    }

    @Test
    void aFirstLookSaysWhatTheNetworkSays() {
        Belief belief = new Belief(Emotion.MOODS, List.of(Duration.ofSeconds(8)));

        belief.weigh(Looks.of(Emotion.HAPPY, 0.8), Double.POSITIVE_INFINITY);

        double boasting = Math.sqrt(0.8) / (Math.sqrt(0.8) + 3 * Math.sqrt(0.2 / 3));
        assertEquals((0.8 + boasting) / 2, belief.of(Emotion.HAPPY), 0.01, "the mean of trusting it and of not");
    }

    @Test
    void theSameAgainSaysMoreTheLongerItTook() {
        double last = 0;
        for (double pause : new double[] {0.1, 1, 5, 20, 60}) {
            Belief belief = new Belief(Emotion.MOODS, CORRELATIONS);
            belief.weigh(Looks.of(Emotion.HAPPY, 0.6), Double.POSITIVE_INFINITY);
            belief.weigh(Looks.of(Emotion.HAPPY, 0.6), pause);
            assertTrue(belief.of(Emotion.HAPPY) > last);
            last = belief.of(Emotion.HAPPY);
        }
    }

    @Test
    void whoWasOftenContradictedIsTrustedLess() {
        Belief steady = new Belief(Emotion.MOODS, CORRELATIONS);
        Belief fickle = new Belief(Emotion.MOODS, CORRELATIONS);
        for (int i = 0; i < 60; i++) {
            steady.weigh(Looks.of(Emotion.NEUTRAL, 0.95), 5);
            boolean odd = i / 3 % 3 == 2;
            fickle.weigh(Looks.of(odd ? Emotion.SAD : Emotion.NEUTRAL, 0.95), 5);
        }
        steady.settleOn(Emotion.NEUTRAL, 0.95);
        fickle.settleOn(Emotion.NEUTRAL, 0.95);
        for (int i = 0; i < 2; i++) {
            steady.weigh(Looks.of(Emotion.HAPPY, 0.95), 5);
            fickle.weigh(Looks.of(Emotion.HAPPY, 0.95), 5);
        }

        assertTrue(steady.of(Emotion.HAPPY) > fickle.of(Emotion.HAPPY) + 0.1);
    }

    @Test
    void timeAloneEndsInKnowingNothing() {
        Belief belief = new Belief(Emotion.MOODS, CORRELATIONS);
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
        Belief once = new Belief(Emotion.MOODS, CORRELATIONS);
        once.settleOn(Emotion.ANGRY, 0.9);
        Belief often = once.copy();
        once.drift(Duration.ofSeconds(100), DRIFT);
        for (int i = 0; i < 100; i++) {
            often.drift(Duration.ofSeconds(1), DRIFT);
        }
        assertEquals(once.of(Emotion.ANGRY), often.of(Emotion.ANGRY), 1e-9);
    }
}
