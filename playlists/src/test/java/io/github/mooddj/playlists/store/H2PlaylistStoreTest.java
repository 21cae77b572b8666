package io.github.mooddj.playlists.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.playlists.Correction;
import io.github.mooddj.playlists.CursorPlace;
import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class H2PlaylistStoreTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final H2PlaylistStore store = H2PlaylistStore.inMemory(InstantSource.fixed(NOON));

    @AfterEach
    void close() {
        store.close();
    }

    static NewTrack piece(String name) {
        return new NewTrack(Path.of("/music", name + ".mp3").toUri(), TrackTags.titled(name), OptionalLong.of(1000));
    }

    private List<Track> add(String... names) {
        return store.addTracks(
                List.of(names).stream().map(H2PlaylistStoreTest::piece).toList());
    }

    private static List<Long> ids(List<Track> tracks) {
        return tracks.stream().map(Track::id).toList();
    }

    @Test
    void aTrackComesBackAsItWasAdded() {
        URI location = URI.create("https://radio.example/a%20b;c.mp3?x='1'");
        TrackTags tags = new TrackTags(
                "Größe; DROP TABLE track",
                "Ärtist",
                "Album",
                "",
                "Jazz",
                7,
                OptionalInt.of(1999),
                Optional.of(Duration.ofMillis(123_456)));
        Track added = store.addTracks(List.of(new NewTrack(location, tags, OptionalLong.empty())))
                .get(0);
        Track expected = new Track(
                added.id(),
                location,
                "Größe; DROP TABLE track",
                "Ärtist",
                "Album",
                7,
                Optional.of(Duration.ofMillis(123_456)),
                false);
        assertEquals(expected, added);
        assertEquals(Optional.of(expected), store.track(location));
        assertEquals(List.of(expected), store.tracks());
    }

    @Test
    void addingALocationAgainKeepsItsNumberAndFavouriteAndTakesTheNewTags() {
        Track first = add("a").get(0);
        store.setFavourite(first.id(), true);
        store.markUnplayable(first.id(), "was away");
        Track again = store.addTracks(
                        List.of(new NewTrack(first.location(), TrackTags.titled("New title"), OptionalLong.empty())))
                .get(0);
        assertEquals(first.id(), again.id());
        assertTrue(again.favourite());
        assertEquals("New title", again.title());
        assertEquals(1, store.tracks().size());
        assertEquals(Map.of(), store.unplayable());
    }

    @Test
    void tracksAreSortedByArtistAlbumNumberTitle() {
        record Row(String artist, String album, int number, String title) {}
        List<Row> rows = List.of(
                new Row("b", "z", 1, "1"),
                new Row("A", "y", 2, "3"),
                new Row("a", "y", 1, "4"),
                new Row("A", "x", 9, "5"),
                new Row("a", "y", 2, "2"));
        for (Row row : rows) {
            TrackTags tags = new TrackTags(
                    row.title, row.artist, row.album, "", "", row.number, OptionalInt.empty(), Optional.empty());
            store.addTracks(List.of(new NewTrack(URI.create("file:///" + row.title), tags, OptionalLong.empty())));
        }
        assertEquals(
                List.of("5", "4", "2", "3", "1"),
                store.tracks().stream().map(Track::title).toList());
    }

    @Test
    void aPlaylistKeepsItsOrderAndMayHoldATrackTwice() {
        List<Long> ids = ids(add("a", "b", "c"));
        Playlist playlist = store.createPlaylist("  Morning ");
        List<Long> order = List.of(ids.get(2), ids.get(0), ids.get(2), ids.get(1));
        store.setTracks(playlist.id(), order);
        Playlist read = store.playlist("MORNING").orElseThrow();
        assertEquals("Morning", read.name());
        assertEquals(order, ids(read.tracks()));
        assertEquals(List.of(read), store.playlists());
        assertEquals(Optional.of(read), store.playlist(playlist.id()));
    }

    @Test
    void tracksThatAreNotInTheLibraryAreLeftOutOfAPlaylist() {
        List<Long> ids = ids(add("a"));
        Playlist playlist = store.createPlaylist("P");
        store.setTracks(playlist.id(), List.of(ids.get(0), 4711L));
        assertEquals(ids, ids(store.playlist(playlist.id()).orElseThrow().tracks()));
    }

    @Test
    void namesAreUniqueInAnyCaseAndNeverBlank() {
        Playlist one = store.createPlaylist("One");
        store.createPlaylist("Two");
        assertThrows(IllegalArgumentException.class, () -> store.createPlaylist("oNE"));
        assertThrows(IllegalArgumentException.class, () -> store.createPlaylist("  "));
        assertThrows(IllegalArgumentException.class, () -> store.createPlaylist("x".repeat(201)));
        assertThrows(IllegalArgumentException.class, () -> store.renamePlaylist(one.id(), "TWO"));
        assertThrows(IllegalArgumentException.class, () -> store.renamePlaylist(4711, "Three"));
        store.renamePlaylist(one.id(), "ONE");
        assertEquals("ONE", store.playlist(one.id()).orElseThrow().name());
        assertThrows(IllegalArgumentException.class, () -> store.setTracks(4711, List.of()));
    }

    @Test
    void aMappingComesBackAsItWasSaved() {
        long sun = store.createPlaylist("Sun").id();
        long rain = store.createPlaylist("Rain").id();
        PlaylistMapping mapping = new PlaylistMapping(
                Map.of(
                        Emotion.HAPPY, PlaylistMapping.Play.of(List.of(sun, rain)),
                        Emotion.FEAR, new PlaylistMapping.LeaveAlone(),
                        Emotion.SAD, new PlaylistMapping.Play(List.of())),
                Optional.of(rain));
        store.saveMapping(mapping);
        assertEquals(mapping, store.mapping());
        store.saveMapping(PlaylistMapping.empty());
        assertEquals(PlaylistMapping.empty(), store.mapping());
    }

    @Test
    void deletingAPlaylistTakesItOutOfTheMappingAndKeepsItsTracks() {
        List<Long> ids = ids(add("a"));
        long sun = store.createPlaylist("Sun").id();
        long rain = store.createPlaylist("Rain").id();
        store.setTracks(sun, ids);
        store.saveMapping(new PlaylistMapping(
                Map.of(Emotion.HAPPY, PlaylistMapping.Play.of(List.of(sun, rain))), Optional.of(sun)));
        store.savePlace(List.of(rain, sun), place(1));
        store.savePlace(List.of(rain), place(2));
        store.deletePlaylist(sun);
        assertEquals(
                new PlaylistMapping(Map.of(Emotion.HAPPY, PlaylistMapping.Play.of(List.of(rain))), Optional.empty()),
                store.mapping());
        assertEquals(ids, ids(store.tracks()));
        assertEquals(Optional.empty(), store.place(List.of(rain, sun)));
        assertEquals(Optional.of(place(2)), store.place(List.of(rain)));
    }

    private static CursorPlace place(int index) {
        return new CursorPlace(PlayOrder.SHUFFLED, OptionalLong.of(3), index, List.of(3L), List.of(1L, 2L));
    }

    @Test
    void aMappingToAPlaylistThatIsGoneLeavesItOut() {
        long sun = store.createPlaylist("Sun").id();
        store.saveMapping(new PlaylistMapping(
                Map.of(Emotion.HAPPY, PlaylistMapping.Play.of(List.of(4711L, sun))), Optional.of(4712L)));
        assertEquals(
                new PlaylistMapping(Map.of(Emotion.HAPPY, PlaylistMapping.Play.of(List.of(sun))), Optional.empty()),
                store.mapping());
    }

    @Test
    void deletedTracksLeaveEveryPlaylist() {
        List<Long> ids = ids(add("a", "b"));
        Playlist playlist = store.createPlaylist("P");
        store.setTracks(playlist.id(), ids);
        store.recordPlay(ids.get(0), NOON, Optional.of(Emotion.SAD));
        store.deleteTracks(List.of(ids.get(0)));
        assertEquals(
                List.of(ids.get(1)),
                ids(store.playlist(playlist.id()).orElseThrow().tracks()));
        assertEquals(1, store.tracks().size());
    }

    @Test
    void aTrackThatCouldNotBePlayedIsMarkedWithTheReason() {
        long id = ids(add("a", "b")).get(1);
        store.markUnplayable(id, "The file is missing");
        assertEquals(Map.of(id, "The file is missing"), store.unplayable());
        store.markPlayable(id);
        assertEquals(Map.of(), store.unplayable());
    }

    @Test
    void moodsComeBackOldestFirst() {
        MoodRecord early = new MoodRecord(NOON.minusSeconds(60), Emotion.SAD, 0.9, "looks");
        MoodRecord late = new MoodRecord(NOON, Emotion.HAPPY, 0.95, "snapshot");
        store.recordMood(late);
        store.recordMood(early);
        store.recordMood(new MoodRecord(NOON.minusSeconds(3600), Emotion.ANGRY, 0.8, "looks"));
        assertEquals(List.of(early, late), store.moodsSince(NOON.minusSeconds(60)));
    }

    @Test
    void correctionsKeepTheirProbabilitiesInThousandths() {
        EmotionProbabilities opinion =
                new EmotionProbabilities(Map.of(Emotion.SAD, 0.81249, Emotion.NEUTRAL, 0.1875, Emotion.FEAR, 0.00001));
        store.recordCorrection(
                new Correction(NOON, Emotion.SAD, Optional.of(Emotion.NEUTRAL), Optional.of(opinion), "c0ffee"));
        store.recordCorrection(
                new Correction(NOON.minusSeconds(9), Emotion.HAPPY, Optional.empty(), Optional.empty(), ""));

        List<Correction> corrections = store.corrections();

        assertEquals(
                new Correction(NOON.minusSeconds(9), Emotion.HAPPY, Optional.empty(), Optional.empty(), ""),
                corrections.get(0));
        assertEquals("c0ffee", corrections.get(1).reader());
        assertEquals(Optional.of(Emotion.NEUTRAL), corrections.get(1).truth());
        EmotionProbabilities kept = corrections.get(1).opinion().orElseThrow();
        assertEquals(Map.of(Emotion.SAD, 0.812, Emotion.NEUTRAL, 0.188, Emotion.FEAR, 0.0), kept.byEmotion());
    }

    @Test
    void erasingForgetsMoodsAndKeepsTheLibrary() {
        List<Long> ids = ids(add("a"));
        store.recordMood(new MoodRecord(NOON, Emotion.SAD, 0.9, "looks"));
        store.recordCorrection(new Correction(NOON, Emotion.SAD, Optional.of(Emotion.NEUTRAL), Optional.empty(), ""));
        store.eraseHistory();
        assertEquals(List.of(), store.corrections());
        assertEquals(List.of(), store.moodsSince(Instant.EPOCH));
        assertEquals(ids, ids(store.tracks()));
    }

    @Test
    void aClosedStoreSaysSoAndClosesTwice() {
        H2PlaylistStore other = H2PlaylistStore.inMemory(InstantSource.fixed(NOON));
        other.close();
        other.close();
        LibraryException refused = assertThrows(LibraryException.class, other::tracks);
        assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }
}
