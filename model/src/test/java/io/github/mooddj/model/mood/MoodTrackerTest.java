package io.github.mooddj.model.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.MoodChange.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoodTrackerTest extends TrackedMood {
    @Test
    void theFirstMoodNeedsEnoughLooks() {
        List<MoodChange> changes = look(Emotion.HAPPY, 0.99, 4);
        assertTrue(changes.isEmpty());
        assertEquals(new MoodReason.Gathering(4, 5), reason());

        MoodChange first = look(Emotion.HAPPY, 0.99, 1).get(0);

        assertEquals(Optional.empty(), first.from());
        assertEquals(Emotion.HAPPY, first.to());
        assertEquals(Cause.FIRST, first.cause());
        assertTrue(first.confidence() >= policy.firstThreshold());
    }

    @Test
    void looksThatSayNothingGiveNoMood() {
        assertTrue(look(Emotion.HAPPY, 0.25, 200).isEmpty());
    }

    @Test
    void anotherExpressionThatStaysBecomesTheMood() {
        look(Emotion.NEUTRAL, 0.9, 40);

        List<MoodChange> changes = look(Emotion.SAD, 0.9, 40);

        assertEquals(1, changes.size());
        assertEquals(Optional.of(Emotion.NEUTRAL), changes.get(0).from());
        assertEquals(Emotion.SAD, changes.get(0).to());
        assertEquals(Cause.TRACKED, changes.get(0).cause());
    }

    @Test
    void aFewOddLooksChangeNothing() {
        look(Emotion.NEUTRAL, 0.9, 40);

        assertTrue(look(Emotion.ANGRY, 0.9, 3).isEmpty());
        assertTrue(look(Emotion.NEUTRAL, 0.9, 20).isEmpty());
        assertInstanceOf(MoodReason.Steady.class, reason());
    }

    @Test
    void aSwitchIsNotFollowedByAnotherWithinTheMinimumStay() {
        look(Emotion.NEUTRAL, 0.95, 20);
        List<MoodChange> changes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            changes.addAll(look(i % 2 == 0 ? Emotion.HAPPY : Emotion.SAD, 0.999, 24));
        }

        assertTrue(changes.size() > 2, "switches at all");
        for (int i = 1; i < changes.size(); i++) {
            Duration stayed =
                    Duration.between(changes.get(i - 1).at(), changes.get(i).at());
            assertTrue(stayed.compareTo(policy.minimumStay()) >= 0, () -> "stayed only " + stayed);
        }
    }

    @Test
    void looksLeadBackToTheMoodTheyCameFromOnlyAfterSomeMinutes() {
        look(Emotion.NEUTRAL, 0.95, 20);
        Instant left = look(Emotion.HAPPY, 0.95, 20).get(0).at();

        List<MoodChange> back = look(Emotion.NEUTRAL, 0.95, 60);

        assertEquals(1, back.size());
        assertEquals(left.plus(policy.noReturn()), back.get(0).at(), "as soon as it may");
    }

    @Test
    void aSwitchThatWaitsForTheMinimumStayIsAnnouncedAndThenHappens() {
        MoodTracker quick = new MoodTracker(MoodPolicy.demo());
        Instant at = START;
        for (int i = 0; i < 5; i++) {
            at = at.plusSeconds(1);
            quick.observe(Looks.of(Emotion.NEUTRAL, 0.97), at);
        }
        assertEquals(Emotion.NEUTRAL, quick.state(at).mood().orElseThrow().emotion());
        for (int i = 0; i < 6; i++) {
            at = at.plusSeconds(1);
            assertTrue(quick.observe(Looks.of(Emotion.HAPPY, 0.99), at).isEmpty());
        }
        MoodReason.Resting resting =
                assertInstanceOf(MoodReason.Resting.class, quick.state(at).reason());
        assertEquals(Emotion.HAPPY, resting.towards());

        Instant due = at.plus(resting.remaining());

        assertTrue(
                quick.observe(Looks.of(Emotion.HAPPY, 0.99), due.minusMillis(1)).isEmpty());
        assertEquals(
                Emotion.HAPPY,
                quick.observe(Looks.of(Emotion.HAPPY, 0.99), due).orElseThrow().to());
    }

    @Test
    void leaningSaysWhenTheSwitchComes() {
        look(Emotion.NEUTRAL, 0.9, 40);
        while (!(reason() instanceof MoodReason.Leaning)) {
            assertTrue(look(Emotion.SAD, 0.8, 1).isEmpty(), "announced before it happens");
        }
        MoodReason.Leaning leaning = (MoodReason.Leaning) reason();
        Instant said = now.plus(leaning.expected());

        List<MoodChange> changes = new ArrayList<>();
        while (changes.isEmpty()) {
            changes.addAll(look(Emotion.SAD, 0.8, 1));
        }

        assertEquals(Emotion.SAD, leaning.towards());
        assertEquals(said, changes.get(0).at());
    }

    @Test
    void withoutAFaceTheMoodStaysAndTheBeliefFades() {
        look(Emotion.HAPPY, 0.95, 30);
        double sure = tracker.state(now).belief().of(Emotion.HAPPY);

        pass(Duration.ofMinutes(1));

        MoodState state = tracker.state(now);
        assertEquals(Emotion.HAPPY, state.mood().orElseThrow().emotion());
        assertTrue(state.belief().of(Emotion.HAPPY) < sure);
        assertEquals(new MoodReason.NoFace(Duration.ofMinutes(1)), state.reason());
    }

    @Test
    void awayForgetsTheBeliefAndTheReturnStartsAnew() {
        look(Emotion.HAPPY, 0.95, 30);
        pass(Duration.ofMinutes(2));
        assertEquals(new MoodReason.Away(Duration.ofMinutes(2)), reason());
        assertEquals(
                EmotionProbabilities.uniform(Emotion.MOODS), tracker.state(now).belief());

        look(Emotion.SAD, 0.99, 1);
        assertEquals(new MoodReason.Gathering(1, 5), reason());
        List<MoodChange> changes = look(Emotion.SAD, 0.99, 5);

        assertEquals(1, changes.size());
        assertEquals(Optional.of(Emotion.HAPPY), changes.get(0).from());
    }

    @Test
    void aSleepOfTheMachineCountsAsAway() {
        look(Emotion.HAPPY, 0.95, 30);
        now = now.plus(Duration.ofHours(8));

        look(Emotion.SAD, 0.99, 1);

        assertEquals(new MoodReason.Gathering(1, 5), reason());
    }

    @Test
    void aLookOutsideTheTrackedEmotionsHardlyCounts() {
        look(Emotion.HAPPY, 0.95, 30);
        double before = tracker.state(now).belief().of(Emotion.HAPPY);

        for (int i = 0; i < 20; i++) {
            now = now.plusSeconds(5);
            assertTrue(tracker.observe(Looks.surprised(0.97), now).isEmpty());
        }

        assertTrue(tracker.state(now).belief().of(Emotion.HAPPY) > before - 0.25);
    }

    private static MoodPolicy tracking(MoodPolicy policy, Set<Emotion> emotions) {
        return new MoodPolicy(
                emotions,
                policy.correlations(),
                policy.drift(),
                policy.firstThreshold(),
                policy.switchThreshold(),
                policy.neededLooks(),
                policy.minimumStay(),
                policy.noReturn(),
                policy.hold(),
                policy.away());
    }

    @Test
    void otherTrackedEmotionsKeepTheMood() {
        look(Emotion.HAPPY, 0.95, 30);

        tracker.setPolicy(tracking(policy, EnumSet.allOf(Emotion.class)));

        MoodState state = tracker.state(now);
        assertEquals(Emotion.HAPPY, state.mood().orElseThrow().emotion());
        assertEquals(7, state.belief().byEmotion().size());
        assertEquals(Emotion.HAPPY, state.belief().likeliest());
    }

    @Test
    void aClockThatJumpsBackHarmsNothing() {
        look(Emotion.HAPPY, 0.95, 30);
        now = now.minus(Duration.ofHours(1));

        assertTrue(look(Emotion.SAD, 0.95, 3).isEmpty());
        assertEquals(Emotion.HAPPY, tracker.state(now).mood().orElseThrow().emotion());
    }

    @Test
    void theDemoHasAMoodAfterFiveSecondsAndSwitchesWithinTen() {
        MoodTracker quick = new MoodTracker(MoodPolicy.demo());
        int seconds = 0;
        Optional<MoodChange> first = Optional.empty();
        while (first.isEmpty()) {
            first = quick.observe(Looks.of(Emotion.NEUTRAL, 0.8), START.plusSeconds(++seconds));
        }
        assertEquals(5, seconds);
        while (seconds < 30) {
            quick.observe(Looks.of(Emotion.NEUTRAL, 0.8), START.plusSeconds(++seconds));
        }
        int switched = 0;
        while (quick.observe(Looks.of(Emotion.HAPPY, 0.8), START.plusSeconds(++seconds))
                .isEmpty()) {
            switched = seconds - 30;
        }
        assertTrue(switched < 10, "took " + switched + " s");
    }
}
