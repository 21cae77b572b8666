package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.Track;
import java.util.List;
import java.util.Optional;

/**
 * Songs to look at: a playlist's, or all of the library.
 *
 * @param playlist empty for all songs
 * @param songs in order
 */
record Shelf(Optional<Playlist> playlist, List<Track> songs) {
    Shelf {
        songs = List.copyOf(songs);
    }

    static Shelf of(Playlist playlist) {
        return new Shelf(Optional.of(playlist), playlist.tracks());
    }

    static Shelf all(List<Track> songs) {
        return new Shelf(Optional.empty(), songs);
    }

    /** The playlist's number; 0 for all songs. */
    long id() {
        return playlist.map(Playlist::id).orElse(0L);
    }

    String name() {
        return playlist.map(Playlist::name).orElseGet(() -> Words.text("songs.all"));
    }
}
