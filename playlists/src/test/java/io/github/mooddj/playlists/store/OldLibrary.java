package io.github.mooddj.playlists.store;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Correction;
import io.github.mooddj.playlists.CursorPlace;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Writes a library as this version of the tables stores it, and its backup, into the test resources. To be run once for
 * every step of the tables, by its own code, before the next step is added; the files stay as they are for ever.
 */
final class OldLibrary {
    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private OldLibrary() {}

    /** Writes {@code library-of-step-N.mv.db} and {@code library-of-step-N.zip} into a directory. */
    public static void main(String[] arguments) throws IOException {
        Path target = Files.createDirectories(Path.of(arguments[0]));
        Path made = Files.createTempDirectory("old-library");
        String name = "library-of-step-" + Schema.NEWEST;
        try {
            Path backup;
            StoreOpening opening = H2PlaylistStore.open(made, InstantSource.fixed(NOON));
            try (H2PlaylistStore store = ((StoreOpening.Opened) opening).store()) {
                fill(store);
                backup = store.backups().make();
            }
            Files.move(backup, target.resolve(name + ".zip"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    new LibraryFiles(made).database(),
                    target.resolve(name + ".mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            try (Stream<Path> files = Files.walk(made)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Something in every table of the first step. */
    static void fill(H2PlaylistStore store) {
        List<Track> tracks = store.addTracks(List.of(
                piece("Größe; DROP TABLE track", 1, OptionalInt.of(1999), Optional.of(Duration.ofMillis(123_456))),
                piece("b", 2, OptionalInt.empty(), Optional.empty()),
                piece("c", 0, OptionalInt.empty(), Optional.empty())));
        List<Long> ids = tracks.stream().map(Track::id).toList();
        Playlist morning = store.createPlaylist("Morning");
        Playlist empty = store.createPlaylist("Leer – \u00fc");
        store.setTracks(morning.id(), List.of(ids.get(2), ids.get(0), ids.get(2)));
        store.setFavourite(ids.get(0), true);
        store.markUnplayable(ids.get(1), "the file is gone");
        store.saveMapping(new PlaylistMapping(
                Map.of(
                        Emotion.HAPPY,
                        PlaylistMapping.Play.of(List.of(morning.id(), empty.id())),
                        Emotion.SAD,
                        new PlaylistMapping.LeaveAlone()),
                Optional.of(morning.id())));
        store.savePlace(
                List.of(morning.id()),
                new CursorPlace(
                        PlayOrder.SHUFFLED, OptionalLong.of(ids.get(2)), 0, List.of(ids.get(2)), List.of(ids.get(0))));
        store.recordMood(new MoodRecord(NOON, Emotion.HAPPY, 0.93, "looks"));
        store.recordPlay(ids.get(0), NOON, Optional.of(Emotion.HAPPY));
        store.recordCorrection(new Correction(NOON, Emotion.SAD, Optional.of(Emotion.NEUTRAL), Optional.empty(), ""));
    }

    private static NewTrack piece(String title, int number, OptionalInt year, Optional<Duration> length) {
        TrackTags tags = new TrackTags(title, "Artist", "Album", "Various", "Jazz", number, year, length);
        return new NewTrack(URI.create("file:///music/" + number + ".flac"), tags, OptionalLong.of(4711));
    }
}
