package io.github.mooddj.playlists.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.FileStore;
import io.github.mooddj.playlists.ListeningStore;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.SmartRule;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Smart playlists, skips, known files, and taking deletions back. */
class RememberedTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);

    private final H2PlaylistStore store = H2PlaylistStore.inMemory(CLOCK);

    @AfterEach
    void close() {
        store.close();
    }

    private Track song(String name, String artist, String genre, int year) {
        TrackTags tags = new TrackTags(
                name,
                artist,
                "",
                "",
                genre,
                0,
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                Optional.empty());
        return store.addTracks(List.of(new NewTrack(
                        URI.create("file:///m/" + name + ".mp3"),
                        tags,
                        OptionalLong.of(10),
                        Optional.of(new NewTrack.Content("print-" + name, NOON)))))
                .get(0);
    }

    private List<String> titles(Playlist playlist) {
        return store.playlist(playlist.id()).orElseThrow().tracks().stream()
                .map(Track::title)
                .toList();
    }

    private static SmartRule rule(String genre, String artist, int from, int to, boolean favourites, int days) {
        return new SmartRule(
                genre,
                artist,
                from == 0 ? OptionalInt.empty() : OptionalInt.of(from),
                to == 0 ? OptionalInt.empty() : OptionalInt.of(to),
                favourites,
                days == 0 ? OptionalInt.empty() : OptionalInt.of(days));
    }

    @Test
    void aSmartPlaylistHoldsWhatMeetsItsRuleNow() {
        Track a = song("a", "Nora Feld", "Jazz", 1999);
        Track b = song("b", "Ensemble 9", "Free Jazz", 2005);
        song("c", "Nora Feld", "Rock", 0);
        Playlist jazz = store.createSmartPlaylist("Jazz", rule("JAZZ", "", 0, 0, false, 0));
        assertEquals(List.of("b", "a"), titles(jazz));
        store.setRule(jazz.id(), rule("jazz", "", 2000, 2010, false, 0));
        assertEquals(List.of("b"), titles(jazz));
        store.setRule(jazz.id(), rule("", "nora", 0, 0, false, 0));
        assertEquals(List.of("a", "c"), titles(jazz));
        store.setRule(jazz.id(), rule("", "", 0, 0, true, 0));
        assertEquals(List.of(), titles(jazz));
        store.setFavourite(b.id(), true);
        assertEquals(List.of("b"), titles(jazz));
        store.setRule(jazz.id(), rule("", "", 0, 2010, false, 7));
        store.recordPlay(a.id(), NOON.minus(Duration.ofDays(6)), Optional.empty());
        store.recordPlay(b.id(), NOON.minus(Duration.ofDays(8)), Optional.empty());
        assertEquals(List.of("b"), titles(jazz));
        assertEquals(
                Optional.of(rule("", "", 0, 2010, false, 7)),
                store.playlist("jazz").orElseThrow().rule());
    }

    @Test
    void aSmartPlaylistIsNotFilledByHandAndAPlainOneHasNoRule() {
        Playlist smart = store.createSmartPlaylist("Smart", SmartRule.everything());
        Playlist plain = store.createPlaylist("Plain");
        assertThrows(IllegalArgumentException.class, () -> store.setTracks(smart.id(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> store.setRule(plain.id(), SmartRule.everything()));
        assertThrows(IllegalArgumentException.class, () -> rule("", "", 2010, 2000, false, 0));
        assertThrows(IllegalArgumentException.class, () -> store.createSmartPlaylist("plain", SmartRule.everything()));
    }

    @Test
    void weightsComeBack() {
        Playlist a = store.createPlaylist("A");
        Playlist b = store.createPlaylist("B");
        PlaylistMapping mapping = new PlaylistMapping(
                Map.of(
                        Emotion.SAD,
                        new PlaylistMapping.Play(
                                List.of(new PlaylistMapping.Share(b.id(), 3), new PlaylistMapping.Share(a.id(), 1)))),
                Optional.empty());
        store.saveMapping(mapping);
        assertEquals(mapping, store.mapping());
    }

    @Test
    void deletedSongsAndPlaylistsComeBackWhereTheyWere() {
        Track a = song("a", "", "", 0);
        Track b = song("b", "", "", 0);
        Playlist list = store.createPlaylist("List");
        store.setTracks(list.id(), List.of(a.id(), b.id(), a.id()));
        store.setFavourite(a.id(), true);
        store.deleteTracks(List.of(a.id()));
        assertEquals(List.of("b"), titles(list));
        assertEquals(Optional.empty(), store.track(a.location()));
        store.undeleteTracks(List.of(a.id()));
        assertEquals(List.of("a", "b", "a"), titles(list));
        assertTrue(store.track(a.location()).orElseThrow().favourite());

        PlaylistMapping mapping = new PlaylistMapping(
                Map.of(Emotion.SAD, PlaylistMapping.Play.of(List.of(list.id()))), Optional.of(list.id()));
        store.saveMapping(mapping);
        store.deletePlaylist(list.id());
        assertEquals(List.of(), store.playlists());
        assertEquals(Optional.empty(), store.mapping().fallback());
        store.undeletePlaylist(list.id());
        assertEquals(List.of("a", "b", "a"), titles(list));
        assertEquals(mapping, store.mapping());
    }

    @Test
    void aDeletedNameCanBeUsedAgainAndADeletedFileImportedAgain() {
        Track a = song("a", "", "", 0);
        Playlist old = store.createPlaylist("List");
        store.setTracks(old.id(), List.of(a.id()));
        store.deleteTracks(List.of(a.id()));
        Track again = song("a", "", "", 0);
        assertEquals(a.id(), again.id());
        assertEquals(List.of(), titles(old));
        store.deletePlaylist(old.id());
        Playlist fresh = store.createPlaylist("LIST");
        assertEquals(List.of(), titles(fresh));
        store.undeletePlaylist(old.id());
        assertEquals(1, store.playlists().size());
    }

    @Test
    void deletionsAreForGoodOnceTheLibraryWasOpenedAnew(@TempDir Path temp) {
        for (int round = 0; round < 2; round++) {
            StoreOpening opening = H2PlaylistStore.open(temp, CLOCK);
            try (H2PlaylistStore file = ((StoreOpening.Opened) opening).store()) {
                if (round == 0) {
                    file.deletePlaylist(file.createPlaylist("Gone").id());
                } else {
                    file.undeletePlaylist(1);
                }
                assertEquals(List.of(), file.playlists());
            }
        }
    }

    private static Map<Long, Integer> counts(ListeningStore listening) {
        return listening.plays().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().count()));
    }

    @Test
    void skipsAreToldByMoodOnceThereAreEnough() {
        Track a = song("a", "", "", 0);
        Track b = song("b", "", "", 0);
        ListeningStore listening = store.listening();
        for (int i = 0; i < 3; i++) {
            store.recordPlay(a.id(), NOON.plusSeconds(i), Optional.of(Emotion.SAD));
            listening.recordSkip(a.id(), NOON.plusSeconds(i), Optional.of(Emotion.SAD));
            listening.recordSkip(b.id(), NOON, Optional.of(Emotion.SAD));
            listening.recordSkip(b.id(), NOON, Optional.empty());
        }
        for (int i = 0; i < 9; i++) {
            store.recordPlay(b.id(), NOON, Optional.of(Emotion.SAD));
        }
        List<ListeningStore.MoodSkips> told = listening.skipsByMood(3);
        assertEquals(List.of(new ListeningStore.MoodSkips(Emotion.SAD, a, 3, 3)), told);
        assertEquals(
                new ListeningStore.Plays(3, NOON.plusSeconds(2)),
                listening.plays().get(a.id()));
        listening.forgetSkips(a.id(), Emotion.SAD);
        assertEquals(List.of(), listening.skipsByMood(3));
        store.eraseHistory();
        assertEquals(List.of(), listening.skipsByMood(1));
        assertEquals(Map.of(a.id(), 3, b.id(), 9), counts(listening));
    }

    @Test
    void aFileThatMovedTakesItsSongAlongAndOneThatIsThereTwiceBecomesOne() {
        Track a = song("a", "", "", 0);
        Track b = song("b", "", "", 0);
        Playlist list = store.createPlaylist("List");
        store.setTracks(list.id(), List.of(a.id(), b.id()));
        store.setFavourite(b.id(), true);
        FileStore.KnownFile known = store.files().known().get(a.location());
        assertEquals(Optional.of("print-a"), known == null ? Optional.empty() : known.fingerprint());
        URI elsewhere = URI.create("file:///n/a.mp3");
        store.files().relocate(a.id(), new NewTrack(elsewhere, TrackTags.titled("A"), OptionalLong.empty()));
        assertEquals(a.id(), store.track(elsewhere).orElseThrow().id());
        store.files().relocate(a.id(), new NewTrack(b.location(), TrackTags.titled("B"), OptionalLong.empty()));
        assertEquals(List.of("B", "B"), titles(list));
        assertEquals(1, store.tracks().size());
        assertTrue(store.tracks().get(0).favourite());
    }

    @Test
    void watchedFoldersAreRemembered() {
        Playlist list = store.createPlaylist("List");
        FileStore files = store.files();
        Path music = Path.of("/music").toAbsolutePath();
        Path more = Path.of("/more").toAbsolutePath();
        files.watch(new FileStore.WatchedFolder(music, Optional.empty()));
        files.watch(new FileStore.WatchedFolder(more, Optional.of(list.id())));
        files.watch(new FileStore.WatchedFolder(music, Optional.of(list.id())));
        store.deletePlaylist(list.id());
        assertEquals(
                List.of(
                        new FileStore.WatchedFolder(more, Optional.empty()),
                        new FileStore.WatchedFolder(music, Optional.empty())),
                files.watched());
        files.unwatch(more);
        assertEquals(1, files.watched().size());
    }
}
