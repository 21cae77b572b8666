package io.github.mooddj.plugin.dj;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.PlaylistStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day's moods in memory, all of them in the library; labels and numbers, never pictures. Thread mood-dj. */
final class MoodDiary {
    private final InstantSource clock;
    private final ZoneId zone = ZoneId.systemDefault();
    private final List<MoodRecord> today = new ArrayList<>();
    private Optional<LibrarySnapshot> library = Optional.empty();

    MoodDiary(InstantSource clock) {
        this.clock = clock;
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
        today.add(mood);
        library.ifPresent(open -> open.write(store -> store.recordMood(mood)));
    }

    void correct(Emotion shown, Optional<Emotion> truth) {
        Instant at = clock.instant();
        library.ifPresent(open -> open.write(store -> store.recordCorrection(at, shown, truth)));
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
