package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A real library with a made-up week: Monday 2 March 2026 to Thursday, 14:25 UTC. */
final class SampleHistory {
    static final Instant NOW = Instant.parse("2026-03-05T14:25:00Z");

    private static final List<Emotion> ORDER = List.of(
            Emotion.NEUTRAL,
            Emotion.HAPPY,
            Emotion.SAD,
            Emotion.NEUTRAL,
            Emotion.ANGRY,
            Emotion.HAPPY,
            Emotion.SURPRISE,
            Emotion.NEUTRAL);
    private static final List<String> REASONS =
            List.of("first", "tracked", "tracked", "undone", "chosen", "snapshot", "tracked", "back");

    private SampleHistory() {}

    static H2PlaylistStore empty() {
        return H2PlaylistStore.inMemory(() -> NOW);
    }

    static H2PlaylistStore week() {
        H2PlaylistStore store = empty();
        List<Track> songs = store.addTracks(IntStream.range(0, 12)
                .mapToObj(number -> new NewTrack(
                        URI.create("file:///music/" + number + ".flac"),
                        tags(number),
                        OptionalLong.empty(),
                        Optional.empty()))
                .toList());
        for (int day = 2; day <= 5; day++) {
            Instant at = Instant.parse("2026-03-0" + day + "T0" + (6 + day % 3) + ":50:00Z");
            int song = day;
            for (int turn = 0; turn < ORDER.size() - (day % 2); turn++) {
                Emotion mood = ORDER.get((turn + day) % ORDER.size());
                String reason = turn == 0 ? "first" : REASONS.get(turn);
                store.recordMood(new MoodRecord(at, mood, 0.9 + turn / 100.0, reason));
                Instant end = at.plus(Duration.ofMinutes(21 + 17L * ((turn * 5 + day) % 4)));
                for (Instant play = at; play.isBefore(end); play = play.plus(Duration.ofSeconds(200 + 7L * song))) {
                    store.recordPlay(
                            songs.get(song++ % songs.size()).id(),
                            play,
                            turn == 3 ? Optional.empty() : Optional.of(mood));
                }
                store.history().moodLasts(end);
                at = turn == 3 ? end.plus(Duration.ofMinutes(50)) : end;
            }
        }
        return store;
    }

    private static TrackTags tags(int number) {
        List<String> titles = List.of(
                "Paper Kites",
                "Glass Rain",
                "A Very Long Title about the Weather in the North",
                "Kites",
                "Late Light",
                "Embers",
                "Blue Hour",
                "Salt",
                "Wires",
                "Hollow Days",
                "Orbit",
                "Lanterns");
        return new TrackTags(
                titles.get(number),
                number % 5 == 4
                        ? ""
                        : List.of("Ada Verne", "The Kettle Drums", "Nils Berg").get(number % 3),
                "",
                "",
                "",
                0,
                OptionalInt.empty(),
                Optional.of(Duration.ofSeconds(200 + 7L * number)));
    }
}
