package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.notice.Sayings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The library at one moment, as the dialog draws it.
 *
 * @param playlists by name
 * @param songs every song of the library
 * @param mapping what each emotion plays
 * @param unplayable why a song could not be played, by its id
 */
record LibraryView(List<Playlist> playlists, List<Track> songs, PlaylistMapping mapping, Map<Long, String> unplayable) {
    static final LibraryView EMPTY = new LibraryView(List.of(), List.of(), PlaylistMapping.empty(), Map.of());

    LibraryView {
        playlists = List.copyOf(playlists);
        songs = List.copyOf(songs);
        unplayable = Map.copyOf(unplayable);
    }

    /**
     * Blocks on the disk.
     *
     * @param words the user's language, for reasons that the library keeps in English
     */
    static LibraryView read(PlaylistStore store, Sayings words) {
        Map<Long, String> unplayable = new HashMap<>(store.unplayable());
        unplayable.replaceAll((id, reason) -> words.of(reason));
        return new LibraryView(store.playlists(), store.tracks(), store.mapping(), unplayable);
    }

    Optional<Playlist> playlist(long id) {
        return playlists.stream().filter(playlist -> playlist.id() == id).findFirst();
    }
}
