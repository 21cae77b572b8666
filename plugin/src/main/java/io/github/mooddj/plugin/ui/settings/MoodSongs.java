package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Single songs for a mood: they go to the first playlist of it that the user fills, otherwise to one of its name. */
final class MoodSongs {
    private MoodSongs() {}

    /** The name of the playlist that takes them; it need not be there yet. In a worker. */
    static String playlist(PlaylistStore store, Emotion emotion) {
        return MappingEdit.playlists(store.mapping(), emotion).stream()
                .flatMap(id -> store.playlist(id).stream())
                .filter(playlist -> playlist.rule().isEmpty())
                .map(Playlist::name)
                .findFirst()
                .orElseGet(() -> Words.name(emotion));
    }

    /**
     * Adds songs of the library behind those that are there, each once; the mood plays them from now on. In a worker.
     */
    static void add(PlaylistStore store, Emotion emotion, List<Long> trackIds) {
        String name = playlist(store, emotion);
        Playlist playlist = store.playlist(name).orElseGet(() -> store.createPlaylist(name));
        Set<Long> ids = new LinkedHashSet<>();
        playlist.tracks().stream().map(Track::id).forEach(ids::add);
        ids.addAll(trackIds);
        store.setTracks(playlist.id(), List.copyOf(ids));
        store.saveMapping(MappingEdit.add(store.mapping(), emotion, playlist.id()));
    }
}
