package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistMapping.Play;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A library with some music in it. */
final class SampleLibrary {
    static final List<String> TITLES = List.of(
            "Morning by the Harbour",
            "Lanterns",
            "Half a Mile of Rain",
            "The Long Way Round",
            "Paper Boats",
            "Small Hours",
            "A Letter to Nobody",
            "Orange Street",
            "Weather Report",
            "Second Wind",
            "Under the Elms",
            "Tidal");
    private static final List<String> ARTISTS = List.of("Paper Kites", "Nora Feld", "The Quiet Office", "Ensemble 9");

    private SampleLibrary() {}

    static PlaylistStore empty() {
        return H2PlaylistStore.inMemory(() -> Instant.parse("2025-03-04T10:15:30Z"));
    }

    /** Playlists for three moods, one without songs, a fallback. */
    static PlaylistStore filled() {
        PlaylistStore store = empty();
        List<Track> tracks = store.addTracks(tracks(164));
        Playlist kites = playlist(store, "Paper Kites", tracks.subList(0, 42));
        Playlist summer = playlist(store, "Summer 2024", tracks.subList(42, 80));
        Playlist loud = playlist(store, "Loud and done", tracks.subList(80, 118));
        Playlist work = playlist(store, "Working quietly", tracks.subList(60, 164));
        playlist(store, "Sunday", List.of());
        Playlist general = playlist(store, "General", tracks);
        for (int i = 0; i < 9; i += 4) {
            store.setFavourite(tracks.get(i).id(), true);
        }
        store.saveMapping(new PlaylistMapping(
                Map.of(
                        Emotion.HAPPY, Play.of(List.of(kites.id(), summer.id())),
                        Emotion.ANGRY, Play.of(List.of(loud.id())),
                        Emotion.NEUTRAL, Play.of(List.of(work.id()))),
                Optional.of(general.id())));
        store.recordMood(new MoodRecord(Instant.parse("2025-03-03T08:10:00Z"), Emotion.HAPPY, 0.93, "looks"));
        store.recordMood(new MoodRecord(Instant.parse("2025-03-03T09:40:00Z"), Emotion.NEUTRAL, 0.91, "looks"));
        return store;
    }

    static Playlist playlist(PlaylistStore store, String name, List<Track> tracks) {
        Playlist made = store.createPlaylist(name);
        store.setTracks(made.id(), tracks.stream().map(Track::id).toList());
        return made;
    }

    static List<NewTrack> tracks(int count) {
        List<NewTrack> tracks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String title = TITLES.get(i % TITLES.size()) + (i < TITLES.size() ? "" : " " + (i / TITLES.size() + 1));
            TrackTags tags = new TrackTags(
                    title,
                    ARTISTS.get(i % ARTISTS.size()),
                    "",
                    "",
                    "",
                    0,
                    OptionalInt.empty(),
                    Optional.of(Duration.ofSeconds(150 + i * 37 % 200)));
            String place = i % 23 == 5 ? "file:///music/away/" + i + ".flac" : "https://music.example/" + i + ".flac";
            tracks.add(new NewTrack(URI.create(place), tags, OptionalLong.empty()));
        }
        return tracks;
    }
}
