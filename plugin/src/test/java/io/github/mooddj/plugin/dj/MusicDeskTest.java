package io.github.mooddj.plugin.dj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.settings.DjSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MusicDeskTest {
    private static final Instant NOW = Instant.parse("2026-01-02T10:00:00Z");

    private final H2PlaylistStore store = H2PlaylistStore.inMemory(() -> NOW);
    private final FakeMusicPlayer player = new FakeMusicPlayer();
    private final List<String> notices = new ArrayList<>();
    private final Map<Emotion, Playlist> lists = new EnumMap<>(Emotion.class);

    @BeforeEach
    void fillTheLibrary() {
        fill(Emotion.HAPPY, "sun-1", "sun-2", "sun-3");
        fill(Emotion.SAD, "rain-1", "rain-2");
        EnumMap<Emotion, PlaylistMapping.Target> targets = new EnumMap<>(Emotion.class);
        lists.forEach((emotion, list) -> targets.put(emotion, PlaylistMapping.Play.of(List.of(list.id()))));
        targets.put(Emotion.ANGRY, new PlaylistMapping.LeaveAlone());
        store.saveMapping(new PlaylistMapping(targets, Optional.empty()));
    }

    @AfterEach
    void closeTheLibrary() {
        store.close();
    }

    @Test
    void aMoodFadesToItsPlaylistWithTheMoodFade() {
        MusicDesk desk = desk();

        assertEquals(Optional.empty(), desk.playMood(Emotion.HAPPY));

        assertEquals(List.of("sun-1"), playedTitles());
        assertEquals(Duration.ofSeconds(5), player.transitions.get(0).length());
        assertEquals("Happy music", desk.queue().playlist());
        assertEquals(
                List.of("sun-2", "sun-3"),
                desk.queue().next().stream().map(Track::title).limit(2).toList());
    }

    @Test
    void theSameMoodAgainLeavesThePlayingTrackAlone() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        desk.playMood(Emotion.HAPPY);

        assertEquals(List.of("sun-1"), playedTitles());
    }

    @Test
    void comingBackToAMoodResumesWithTheNextTrackOfItsPlaylist() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        desk.playMood(Emotion.SAD);
        player.finishFade();

        desk.playMood(Emotion.HAPPY);

        assertEquals(List.of("sun-1", "rain-1", "sun-2"), playedTitles());
    }

    @Test
    void thePlaceInAPlaylistSurvivesARestart() {
        desk().playMood(Emotion.HAPPY);

        desk().playMood(Emotion.HAPPY);

        assertEquals(List.of("sun-1", "sun-2"), playedTitles());
    }

    @Test
    void aMoodThatLeavesTheMusicAloneChangesNothingAndSaysSo() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        assertEquals(
                Optional.of("Angry leaves the music alone."),
                desk.playMood(Emotion.ANGRY).map(Notice::toString));
        assertEquals(List.of("sun-1"), playedTitles());
    }

    @Test
    void aMoodWithoutSongsSaysSoAndTheMusicGoesOn() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        assertEquals(
                Optional.of("Afraid has no playlist."),
                desk.playMood(Emotion.FEAR).map(Notice::toString));
        assertEquals(PlaybackStatus.State.PLAYING, player.state);
    }

    @Test
    void undoDuringTheFadeGoesBackToTheVeryTrackThatFadesOut() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        desk.playMood(Emotion.SAD);
        assertTrue(desk.canPlayBefore());

        assertTrue(desk.playBefore());

        assertEquals(player.played.get(0).key(), player.played.get(2).key());
        assertEquals("Happy music", desk.queue().playlist());
        assertFalse(desk.canPlayBefore());
    }

    @Test
    void undoAfterTheFadeGoesOnInTheOldPlaylist() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        desk.playMood(Emotion.SAD);
        player.finishFade();

        desk.playBefore();

        assertEquals(List.of("sun-1", "rain-1", "sun-2"), playedTitles());
    }

    @Test
    void aTrackThatCannotBePlayedIsSkippedMarkedAndNamed() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        player.fail("the file is gone");

        assertEquals(List.of("sun-1", "sun-2"), playedTitles());
        assertEquals(List.of("Skipped \"sun-1\": the file is gone"), notices);
        assertEquals(List.of("the file is gone"), List.copyOf(store.unplayable().values()));
    }

    @Test
    void aPlaylistOfNothingButBrokenTracksStopsInsteadOfGoingRound() {
        FakeMusicPlayer broken = player;
        MusicDesk desk = new MusicDesk(
                broken,
                library(),
                MusicSources.filesOnly(),
                () -> NOW,
                TrackLevels.asRecorded(),
                settings(),
                notice -> notices.add(notice.toString()));
        desk.playMood(Emotion.SAD);

        desk.news().failed(broken.live.orElseThrow(), "no audio");
        // The fake starts every item, so failures in a row are told without a start between them.
        assertEquals(2, broken.played.size());
        desk.news().failed(broken.live.orElseThrow(), "no audio");

        assertEquals(PlaybackStatus.State.STOPPED, broken.state);
        assertEquals("No song of \"Sad music\" can be played: no audio", notices.get(notices.size() - 1));
    }

    @Test
    void playBeforeAnyMoodTakesTheFirstPlaylistWithSongs() {
        MusicDesk desk = desk();

        desk.playPause();

        assertEquals(List.of("sun-1"), playedTitles());
        assertEquals(Optional.empty(), desk.queue().emotion());
    }

    @Test
    void playWithAnEmptyLibrarySaysWhatToDo() {
        try (H2PlaylistStore empty = H2PlaylistStore.inMemory(() -> NOW)) {
            LibrarySnapshot library = new LibrarySnapshot(empty, Runnable::run, new Random(1), PlayOrder.IN_ORDER);

            new MusicDesk(
                            player,
                            library,
                            MusicSources.filesOnly(),
                            () -> NOW,
                            TrackLevels.asRecorded(),
                            settings(),
                            notice -> notices.add(notice.toString()))
                    .playPause();
        }

        assertEquals(List.of("There is no music yet: add songs in the settings."), notices);
    }

    @Test
    void theEndOfATrackFadesToTheNextAndTheUsersSkipUsesItsOwnLength() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        desk.news().ending(player.live.orElseThrow());
        desk.next();
        desk.previous();

        assertEquals(List.of("sun-1", "sun-2", "sun-3", "sun-2"), playedTitles());
        assertEquals(
                List.of(5_000L, 5_000L, 800L, 800L),
                player.transitions.stream()
                        .map(fade -> fade.length().toMillis())
                        .toList());
    }

    @Test
    void theNextTrackIsPreparedAndPlayedUnderTheSameKey() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        assertEquals(List.of("sun-2"), titles(player.prepared));

        desk.next();

        assertEquals(player.prepared.get(0).key(), player.played.get(1).key());
        assertEquals(List.of("sun-2", "sun-3"), titles(player.prepared));
    }

    @Test
    void aPreparedTrackThatIsBrokenIsMarkedNamedAndPassedOver() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        desk.news().failed(player.prepared.get(0).key(), "the file is gone");
        desk.next();

        assertEquals(List.of("sun-1", "sun-3"), playedTitles());
        assertEquals(List.of("Skipped \"sun-2\": the file is gone"), notices);
        assertEquals(List.of("the file is gone"), List.copyOf(store.unplayable().values()));
    }

    @Test
    void theNextPieceOfAnAlbumFollowsWithoutAGapAndThePlaylistMovesOn() {
        fillAlbum(Emotion.NEUTRAL, "part-1", "part-2", "part-3");
        MusicDesk desk = desk();
        desk.playMood(Emotion.NEUTRAL);
        assertEquals(List.of("part-2"), titles(player.followers));

        player.joint();

        assertEquals(List.of("part-1"), playedTitles(), "nobody had to ask for it");
        assertEquals("part-3", desk.queue().next().get(0).title());
        assertEquals(List.of("part-2", "part-3"), titles(player.followers));
    }

    @Test
    void previousDuringAFadeGoesBackToTheTrackThatGoesOut() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        desk.next();

        desk.previous();

        assertEquals(player.played.get(0).key(), player.played.get(2).key());
    }

    @Test
    void theMoodBeforeDuringAFadeGoesBackToTheTrackThatGoesOut() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        desk.playMood(Emotion.SAD);

        desk.playMood(Emotion.HAPPY);

        assertEquals(player.played.get(0).key(), player.played.get(2).key());
    }

    @Test
    void aDamagedTrackIsNamedAndMarkedAndStillSounds() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        desk.news().cutShort(player.live.orElseThrow(), "it breaks off at 0:10 though it should last 3:00");

        assertEquals(List.of("\"sun-1\" is damaged: it breaks off at 0:10 though it should last 3:00"), notices);
        assertEquals(1, store.unplayable().size());
        assertEquals(List.of("sun-1"), playedTitles());
    }

    @Test
    void aTrackThatBecameShorterThanTheLibraryKnowsItIsDamaged() {
        TrackTags tags =
                new TrackTags("long", "", "", "", "", 0, OptionalInt.empty(), Optional.of(Duration.ofMinutes(9)));
        URI location = URI.create("file:///music/long.wav");
        Track track = store.addTracks(List.of(new NewTrack(location, tags, OptionalLong.empty())))
                .get(0);
        long other = store.tracks().stream()
                .filter(each -> each.title().equals("sun-1"))
                .findFirst()
                .orElseThrow()
                .id();
        store.setTracks(listOf(Emotion.SAD).id(), List.of(track.id(), other));
        MusicDesk desk = desk();
        desk.playMood(Emotion.SAD);

        desk.news().ending(player.live.orElseThrow());

        assertEquals(List.of("\"long\" is damaged: it is 180 s long though it should be 540 s"), notices);
        assertEquals(1, store.unplayable().size());
    }

    private Playlist listOf(Emotion emotion) {
        return Objects.requireNonNull(lists.get(emotion));
    }

    private MusicDesk desk() {
        MusicDesk desk = new MusicDesk(
                player,
                library(),
                MusicSources.filesOnly(),
                () -> NOW,
                TrackLevels.asRecorded(),
                settings(),
                notice -> notices.add(notice.toString()));
        player.listeners.clear();
        player.addListener(desk.news());
        return desk;
    }

    private LibrarySnapshot library() {
        return new LibrarySnapshot(store, Runnable::run, new Random(1), PlayOrder.IN_ORDER);
    }

    private static DjSettings settings() {
        return DjSettings.defaults();
    }

    private void fillAlbum(Emotion emotion, String... titles) {
        List<NewTrack> pieces = new ArrayList<>();
        for (String title : titles) {
            TrackTags tags = new TrackTags(
                    title, "", "The album", "", "", pieces.size() + 1, OptionalInt.empty(), Optional.empty());
            pieces.add(new NewTrack(URI.create("file:///music/" + title + ".wav"), tags, OptionalLong.empty()));
        }
        Playlist list = store.createPlaylist("An album");
        store.setTracks(
                list.id(), store.addTracks(pieces).stream().map(Track::id).toList());
        EnumMap<Emotion, PlaylistMapping.Target> targets =
                new EnumMap<>(store.mapping().targets());
        targets.put(emotion, PlaylistMapping.Play.of(List.of(list.id())));
        store.saveMapping(new PlaylistMapping(targets, Optional.empty()));
    }

    private void fill(Emotion emotion, String... titles) {
        Playlist list = store.createPlaylist(MoodWords.name(emotion) + " music");
        List<Long> ids = new ArrayList<>();
        for (String title : titles) {
            Track track = store.addTracks(List.of(newTrack(title))).get(0);
            ids.add(track.id());
        }
        store.setTracks(list.id(), ids);
        lists.put(emotion, list);
    }

    private static NewTrack newTrack(String title) {
        return new NewTrack(
                URI.create("file:///music/" + title + ".wav"), TrackTags.titled(title), OptionalLong.empty());
    }

    private List<String> playedTitles() {
        return titles(player.played);
    }

    private static List<String> titles(List<MediaItem> items) {
        return items.stream()
                .map(item -> item.location().getPath().replaceAll(".*/|\\.wav", ""))
                .toList();
    }
}
