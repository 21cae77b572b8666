package io.github.mooddj.plugin.dj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.settings.DjSettings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The thread that changes the music asks the library nothing once it is open: no fade waits for a disk. */
class NoQueryInMusicTest {
    private final List<String> queries = new ArrayList<>();
    private final List<Runnable> writes = new ArrayList<>();

    private static long list(PlaylistStore store, String name) {
        List<Track> tracks = store.addTracks(List.of(
                new NewTrack(URI.create("file:///" + name + "/1.mp3"), TrackTags.titled("1"), OptionalLong.empty()),
                new NewTrack(URI.create("file:///" + name + "/2.mp3"), TrackTags.titled("2"), OptionalLong.empty())));
        long id = store.createPlaylist(name).id();
        store.setTracks(id, tracks.stream().map(Track::id).toList());
        return id;
    }

    private PlaylistStore watched(PlaylistStore store) {
        return (PlaylistStore) Proxy.newProxyInstance(
                PlaylistStore.class.getClassLoader(), new Class<?>[] {PlaylistStore.class}, (proxy, method, values) -> {
                    queries.add(method.getName());
                    try {
                        return method.invoke(store, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    @Test
    void moodsAndSkipsAreServedFromMemory() {
        try (H2PlaylistStore store = H2PlaylistStore.inMemory(InstantSource.fixed(Instant.EPOCH))) {
            long sun = list(store, "Sun");
            long rain = list(store, "Rain");
            store.saveMapping(new PlaylistMapping(
                    Map.of(
                            Emotion.HAPPY, PlaylistMapping.Play.of(List.of(sun)),
                            Emotion.SAD, PlaylistMapping.Play.of(List.of(rain, sun))),
                    Optional.of(rain)));
            LibrarySnapshot library =
                    new LibrarySnapshot(watched(store), writes::add, new Random(1), PlayOrder.IN_ORDER);
            FakeMusicPlayer player = new FakeMusicPlayer();
            MusicDesk desk = new MusicDesk(
                    player,
                    library,
                    new PlainMusic(),
                    () -> Instant.EPOCH,
                    new PlainMusic(),
                    DjSettings.defaults(),
                    sentence -> {});
            queries.clear();

            desk.playPause();
            for (Emotion emotion : Emotion.values()) {
                Optional<Notice> unused = desk.playMood(emotion);
                desk.news().started(player.played.size());
                desk.next();
                desk.previous();
                desk.news().ending(player.played.size());
                desk.news().failed(player.played.size(), "broken");
            }
            desk.playBefore();

            assertEquals(List.of(), queries);
            assertFalse(writes.isEmpty(), "what is to be remembered waits for another thread");
        }
    }
}
