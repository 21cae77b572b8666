package io.github.mooddj.plugin.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MusicChoice;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLibraryTest {
    private static final int SECONDS = 80;

    @TempDir
    Path music = Path.of("");

    private final PlaylistStore store = H2PlaylistStore.inMemory(() -> Instant.EPOCH);

    @BeforeEach
    void putFilesOfTheRightSize() throws IOException {
        for (DemoPiece piece : DemoPiece.values()) {
            Files.write(music.resolve(piece.fileName()), new byte[44 + SECONDS * 4 * 48]);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyEmotionGetsItsOwnMusic() throws IOException {
        DemoLibrary.fill(store, music);

        for (Emotion emotion : Emotion.values()) {
            MusicChoice.Play play = assertInstanceOf(
                    MusicChoice.Play.class, MusicChoice.of(store.mapping(), store.playlists(), emotion));
            assertTrue(play.gap().isEmpty(), "a playlist of its own");
            List<Track> tracks = play.playlists().get(0).tracks();
            assertEquals(Emotion.MOODS.contains(emotion) ? 2 : 1, tracks.size());
            for (Track track : tracks) {
                assertEquals("Mood DJ", track.artist());
                assertEquals(Optional.of(Duration.ofMillis(SECONDS)), track.length());
                assertTrue(Files.exists(Path.of(track.location())));
            }
        }
        assertEquals(
                Optional.of("Neutral (demo)"),
                store.mapping().fallback().flatMap(store::playlist).map(Playlist::name));
    }

    @Test
    void aSecondTimeNothingChangesNotEvenWhatTheUserEdited() throws IOException {
        DemoLibrary.fill(store, music);
        Playlist happy = store.playlist("Happy (demo)").orElseThrow();
        store.setTracks(happy.id(), List.of());
        List<Playlist> before = store.playlists();
        PlaylistMapping mapping = store.mapping();

        DemoLibrary.fill(store, music);

        assertEquals(before, store.playlists());
        assertEquals(mapping, store.mapping());
    }

    @Test
    void whatTheUserHasMappedStays() throws IOException {
        long own = store.createPlaylist("My own").id();
        Map<Emotion, PlaylistMapping.Target> targets = new EnumMap<>(Emotion.class);
        targets.put(Emotion.SAD, new PlaylistMapping.LeaveAlone());
        targets.put(Emotion.HAPPY, PlaylistMapping.Play.of(List.of(own)));
        store.saveMapping(new PlaylistMapping(targets, Optional.of(own)));

        DemoLibrary.fill(store, music);

        assertEquals(targets.get(Emotion.SAD), store.mapping().target(Emotion.SAD));
        assertEquals(targets.get(Emotion.HAPPY), store.mapping().target(Emotion.HAPPY));
        assertEquals(Optional.of(own), store.mapping().fallback());
    }

    @Test
    void aFillThatWasCutOffIsFinished() throws IOException {
        DemoLibrary.fill(store, music);
        store.saveMapping(PlaylistMapping.empty());
        store.deletePlaylist(store.playlist("Sad (demo)").orElseThrow().id());

        DemoLibrary.fill(store, music);

        assertEquals(Emotion.values().length, store.mapping().targets().size());
        assertEquals(2, store.playlist("Sad (demo)").orElseThrow().tracks().size());
    }
}
