package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.settings.DjSettings;
import java.net.URI;
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

/** A desk over a library with music for some moods, and a player that notes what it is told. */
abstract class DeskWithMusic {
    static final Instant NOW = Instant.parse("2026-01-02T10:00:00Z");

    final H2PlaylistStore store = H2PlaylistStore.inMemory(() -> NOW);
    final FakeMusicPlayer player = new FakeMusicPlayer();
    final List<String> notices = new ArrayList<>();
    final Map<Emotion, Playlist> lists = new EnumMap<>(Emotion.class);

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

    Playlist listOf(Emotion emotion) {
        return Objects.requireNonNull(lists.get(emotion));
    }

    MusicDesk desk() {
        MusicDesk desk = new MusicDesk(
                player,
                library(),
                new PlainMusic(),
                () -> NOW,
                new PlainMusic(),
                settings(),
                notice -> notices.add(notice.toString()));
        player.listeners.clear();
        player.addListener(desk.news());
        return desk;
    }

    LibrarySnapshot library() {
        return new LibrarySnapshot(store, Runnable::run, new Random(1), PlayOrder.IN_ORDER);
    }

    static DjSettings settings() {
        return DjSettings.defaults();
    }

    void fillAlbum(Emotion emotion, String... titles) {
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

    void fill(Emotion emotion, String... titles) {
        Playlist list = store.createPlaylist(MoodWords.name(emotion) + " music");
        List<Long> ids = new ArrayList<>();
        for (String title : titles) {
            Track track = store.addTracks(List.of(newTrack(title))).get(0);
            ids.add(track.id());
        }
        store.setTracks(list.id(), ids);
        lists.put(emotion, list);
    }

    static NewTrack newTrack(String title) {
        return new NewTrack(
                URI.create("file:///music/" + title + ".wav"), TrackTags.titled(title), OptionalLong.empty());
    }

    List<String> playedTitles() {
        return titles(player.played);
    }

    static List<String> titles(List<MediaItem> items) {
        return items.stream()
                .map(item -> item.location().getPath().replaceAll(".*/|\\.wav", ""))
                .toList();
    }
}
