package io.github.mooddj.plugin.dj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.thread.ManualScheduler;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamDeskTest {
    private static final URI RADIO = URI.create("http://radio.example/live");

    private final ManualScheduler time = new ManualScheduler();
    private final H2PlaylistStore store = H2PlaylistStore.inMemory(time);
    private final FakeMusicPlayer player = new FakeMusicPlayer();
    private final List<String> notices = new ArrayList<>();

    @BeforeEach
    void fillTheLibrary() {
        Playlist stations = list("Stations", RADIO);
        Playlist quiet = list("Quiet", URI.create("file:///q1.wav"), URI.create("file:///q2.wav"));
        store.saveMapping(new PlaylistMapping(
                Map.of(Emotion.HAPPY, PlaylistMapping.Play.of(List.of(stations.id()))), Optional.of(quiet.id())));
    }

    @AfterEach
    void closeTheLibrary() {
        store.close();
    }

    @Test
    void aStreamThatBreaksOffIsConnectedAgain() {
        MusicDesk music = playRadio();
        player.lose("the server has ended it");
        time.advance(Duration.ofSeconds(1));
        assertEquals(List.of(RADIO, RADIO), played());
        assertEquals("Stations", music.queue().playlist());
        assertEquals("\"live\" is back.", notices.get(notices.size() - 1));
    }

    @Test
    void aDeadStreamGivesWayToTheFallbackUntilItIsBack() {
        MusicDesk music = playRadio();
        player.refused.add(RADIO);
        player.lose("the server has ended it");
        time.advance(Duration.ofSeconds(4));
        assertEquals("Quiet", music.queue().playlist());
        assertEquals(URI.create("file:///q1.wav"), played().get(played().size() - 1));
        assertEquals(4, played().size() - 1, "three tries and the song");
        assertTrue(notices.get(notices.size() - 1).endsWith("\"Quiet\" plays until it is back."), "" + notices);

        time.advance(Duration.ofSeconds(20));
        assertEquals(RADIO, played().get(played().size() - 1), "tried beside the song");
        assertEquals("Quiet", music.queue().playlist());

        player.refused.clear();
        time.advance(Duration.ofMinutes(1));
        assertEquals("Stations", music.queue().playlist());
        assertEquals(Optional.of(RADIO), music.onDeck(player.status().live()).map(now -> now.track()
                .location()));
    }

    @Test
    void whoHasChosenOtherMusicIsLeftAlone() {
        MusicDesk music = playRadio();
        player.refused.add(RADIO);
        player.lose("the server has ended it");
        time.advance(Duration.ofSeconds(4));
        music.playBefore();
        music.playMood(Emotion.SAD);
        int before = played().size();
        player.refused.clear();
        time.advance(Duration.ofMinutes(10));
        assertEquals(
                List.of(),
                played().subList(before, played().size()).stream()
                        .filter(RADIO::equals)
                        .toList());
    }

    private MusicDesk playRadio() {
        LibrarySnapshot library = new LibrarySnapshot(store, Runnable::run, new Random(1), PlayOrder.IN_ORDER);
        MusicDesk music = new MusicDesk(
                player,
                library,
                new PlainMusic(),
                time,
                new PlainMusic(),
                DjSettings.defaults(),
                notice -> notices.add(notice.toString()));
        player.addListener(new StreamDesk(player, music, time, time, notice -> notices.add(notice.toString())));
        assertEquals(Optional.empty(), music.playMood(Emotion.HAPPY));
        return music;
    }

    private List<URI> played() {
        return player.played.stream().map(item -> item.location()).toList();
    }

    private Playlist list(String name, URI... locations) {
        Playlist list = store.createPlaylist(name);
        List<Long> ids = new ArrayList<>();
        for (URI location : locations) {
            String path = location.getPath();
            ids.addAll(store
                    .addTracks(List.of(new NewTrack(
                            location,
                            TrackTags.titled(path.substring(path.lastIndexOf('/') + 1)),
                            OptionalLong.empty())))
                    .stream()
                    .map(Track::id)
                    .toList());
        }
        store.setTracks(list.id(), ids);
        return list;
    }
}
