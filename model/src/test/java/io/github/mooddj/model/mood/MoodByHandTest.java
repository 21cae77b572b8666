package io.github.mooddj.model.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange.Cause;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the user says of his mood, against what the looks say. */
class MoodByHandTest extends TrackedMood {
    @Test
    void aChoiceByHandOutweighsTheLooksUntilTheHoldEnds() {
        look(Emotion.NEUTRAL, 0.95, 30);

        MoodChange chosen = tracker.accept(Emotion.HAPPY, 1, now, Cause.CHOSEN).orElseThrow();
        Instant until = now.plus(policy.hold());
        assertEquals(Optional.of(Emotion.NEUTRAL), chosen.from());
        assertEquals(new MoodReason.Held(Emotion.HAPPY, until), reason());
        assertTrue(look(Emotion.NEUTRAL, 0.95, 119).isEmpty());

        List<MoodChange> after = look(Emotion.NEUTRAL, 0.95, 1);
        assertEquals(until, after.get(0).at());
        assertEquals(Emotion.NEUTRAL, after.get(0).to());
    }

    @Test
    void anyEmotionMayBeChosen() {
        assertEquals(
                Emotion.SURPRISE,
                tracker.accept(Emotion.SURPRISE, 1, now, Cause.CHOSEN)
                        .orElseThrow()
                        .to());
        assertEquals(Emotion.SURPRISE, tracker.state(now).mood().orElseThrow().emotion());
    }

    @Test
    void choosingTheMoodThatItIsChangesNothingButHolds() {
        look(Emotion.HAPPY, 0.95, 30);

        assertTrue(tracker.accept(Emotion.HAPPY, 1, now, Cause.CHOSEN).isEmpty());
        assertInstanceOf(MoodReason.Held.class, reason());
    }

    @Test
    void aSnapshotIsTheMoodAtOnceAndTheLooksGoOn() {
        look(Emotion.NEUTRAL, 0.95, 30);

        MoodChange change = tracker.accept(Looks.of(Emotion.HAPPY, 0.6), now).orElseThrow();

        assertEquals(Emotion.HAPPY, change.to());
        assertEquals(Cause.SNAPSHOT, change.cause());
        assertEquals(0.6, change.confidence(), 1e-9);
        assertFalse(reason() instanceof MoodReason.Held);
        assertEquals(1, look(Emotion.NEUTRAL, 0.95, 60).size());
    }

    @Test
    void aHoldKeepsTheMoodAndReleaseLetsGo() {
        look(Emotion.NEUTRAL, 0.95, 30);
        tracker.hold(now);
        assertTrue(look(Emotion.SAD, 0.95, 60).isEmpty());

        tracker.release();

        assertEquals(Emotion.SAD, look(Emotion.SAD, 0.95, 1).get(0).to());
    }

    @Test
    void aHoldByAClockThatWasSetBackIsAsLongAsAnyOther() {
        look(Emotion.NEUTRAL, 0.95, 30);

        tracker.hold(now.minusSeconds(3600));

        assertEquals(new MoodReason.Held(Emotion.NEUTRAL, now.plus(policy.hold())), reason());
    }

    @Test
    void holdingNothingDoesNothing() {
        tracker.hold(now);

        assertEquals(1, look(Emotion.SAD, 0.95, 6).size());
    }

    @Test
    void undoGoesBackOnceAndHolds() {
        look(Emotion.NEUTRAL, 0.95, 30);
        assertFalse(tracker.canUndo());
        look(Emotion.SAD, 0.95, 40);
        assertTrue(tracker.canUndo());

        MoodChange undone = tracker.undo(Optional.empty(), now).orElseThrow();

        assertEquals(Emotion.NEUTRAL, undone.to());
        assertEquals(Cause.UNDONE, undone.cause());
        assertInstanceOf(MoodReason.Held.class, reason());
        assertFalse(tracker.canUndo());
        assertTrue(tracker.undo(Optional.empty(), now).isEmpty());
    }

    @Test
    void undoGoesToTheRightMoodWhenToldWhich() {
        look(Emotion.SAD, 0.95, 30);

        assertEquals(
                Emotion.NEUTRAL,
                tracker.undo(Optional.of(Emotion.NEUTRAL), now).orElseThrow().to());
    }
}
