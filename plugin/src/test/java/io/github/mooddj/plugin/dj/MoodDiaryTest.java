package io.github.mooddj.plugin.dj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.Mood;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.playlists.HistoryStore.MoodSpan;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the diary leaves in a real library. */
class MoodDiaryTest {
    private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");

    private Instant now = NINE;
    private final H2PlaylistStore store = H2PlaylistStore.inMemory(() -> now);
    private final MoodDiary diary = new MoodDiary(() -> now, CorrectionLearner.none());

    MoodDiaryTest() {
        diary.open(new LibrarySnapshot(store, Runnable::run, new Random(1), PlayOrder.IN_ORDER), store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void minutes(int many, MoodState state) {
        for (int minute = 0; minute < many; minute++) {
            now = now.plus(Duration.ofMinutes(1));
            diary.lasts(state);
        }
    }

    private void becomes(Emotion emotion) {
        diary.record(new MoodChange(Optional.empty(), emotion, now, 0.95, MoodChange.Cause.TRACKED));
    }

    private static MoodState state(MoodReason reason) {
        return new MoodState(
                Optional.of(new Mood(Emotion.HAPPY, NINE)), EmotionProbabilities.uniform(Emotion.MOODS), reason);
    }

    private List<String> spans() {
        return store.history().moods(NINE.minus(Duration.ofHours(1)), NINE.plus(Duration.ofHours(9))).stream()
                .map(MoodDiaryTest::line)
                .toList();
    }

    private static String line(MoodSpan span) {
        return span.emotion() + " " + Duration.between(NINE, span.from()).toMinutes() + "-"
                + Duration.between(NINE, span.until()).toMinutes() + " " + span.reason();
    }

    @Test
    void aTimeWithNobodyThereIsNoMood() {
        MoodState steady = state(new MoodReason.Steady(Emotion.HAPPY, 0.9, 8, 9));
        becomes(Emotion.HAPPY);
        minutes(10, steady);
        minutes(60, state(new MoodReason.Away(Duration.ofHours(1))));
        minutes(1, state(new MoodReason.Gathering(2, 5)));
        minutes(4, steady);
        becomes(Emotion.SAD);

        assertEquals(List.of("HAPPY 0-10 tracked", "HAPPY 72-75 back", "SAD 75-75 tracked"), spans());
    }

    @Test
    void aProgramThatEndedLeavesAGap() {
        becomes(Emotion.HAPPY);
        minutes(5, state(new MoodReason.Steady(Emotion.HAPPY, 0.9, 8, 9)));
        now = now.plus(Duration.ofHours(3));
        becomes(Emotion.SAD);

        assertEquals(List.of("HAPPY 0-5 tracked", "SAD 185-185 tracked"), spans());
    }

    @Test
    void whatWasErasedIsForgottenAtOnce() {
        becomes(Emotion.HAPPY);
        store.eraseHistory();

        diary.forget();
        minutes(3, state(new MoodReason.Steady(Emotion.HAPPY, 0.9, 8, 9)));

        assertTrue(diary.today().isEmpty());
        assertEquals(List.of(), spans());
    }
}
