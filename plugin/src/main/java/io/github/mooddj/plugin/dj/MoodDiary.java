package io.github.mooddj.plugin.dj;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.playlists.Correction;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.PlaylistStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The day's moods in memory, all of them in the library; labels and numbers, never pictures. Thread mood-dj. */
final class MoodDiary {
    private final InstantSource clock;
    private final ZoneId zone = ZoneId.systemDefault();
    private final List<MoodRecord> today = new ArrayList<>();
    private final CorrectionLearner learner;
    private Optional<LibrarySnapshot> library = Optional.empty();
    private boolean away;

    MoodDiary(InstantSource clock, CorrectionLearner learner) {
        this.clock = clock;
        this.learner = learner;
    }

    void open(LibrarySnapshot snapshot, PlaylistStore store) {
        library = Optional.of(snapshot);
        today.addAll(0, store.moodsSince(midnight()));
    }

    void record(MoodChange change) {
        MoodRecord mood = new MoodRecord(
                change.at(),
                change.to(),
                change.confidence(),
                change.cause().name().toLowerCase(Locale.ROOT));
        away = false;
        write(mood);
    }

    private void write(MoodRecord mood) {
        today.add(mood);
        library.ifPresent(open -> open.write(store -> store.recordMood(mood)));
    }

    /** Writes down once a minute that the mood lasts, so that a time without one is known as such afterwards. */
    void keepTime(ScheduledExecutorService moodDj, Supplier<MoodState> state) {
        var unused = moodDj.scheduleWithFixedDelay(() -> lasts(state.get()), 1, 1, TimeUnit.MINUTES);
    }

    /** The mood is this one now; nobody there is no mood, and who comes back begins it anew. */
    void lasts(MoodState state) {
        if (state.mood().isEmpty() || state.reason() instanceof MoodReason.Away) {
            away = true;
            return;
        }
        if (state.reason() instanceof MoodReason.Gathering) {
            return;
        }
        Emotion mood = state.mood().get().emotion();
        Instant now = clock.instant();
        if (away) {
            away = false;
            write(new MoodRecord(now, mood, state.belief().of(mood), "back"));
        } else {
            library.ifPresent(open -> open.write(store -> store.history().moodLasts(now)));
        }
    }

    /** Forgets the day's moods; what the library has is erased by others. */
    void forget() {
        today.clear();
    }

    /**
     * Remembers what the user said, and lets it be learned from.
     *
     * @param truth what would have been right; empty when the user did not say
     * @param opinion what led to {@code shown}; empty when it is not known or not about the user's face
     */
    void correct(Emotion shown, Optional<Emotion> truth, Optional<EmotionProbabilities> opinion) {
        Correction correction = new Correction(clock.instant(), shown, truth, opinion, learner.reader());
        library.ifPresent(open -> open.write(store -> {
            store.recordCorrection(correction);
            learner.corrected(store);
        }));
    }

    List<MoodRecord> today() {
        Instant midnight = midnight();
        today.removeIf(mood -> mood.at().isBefore(midnight));
        return today;
    }

    private Instant midnight() {
        return clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
