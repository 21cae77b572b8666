package io.github.mooddj.playlists;

import java.util.List;

/**
 * Tracks in an order, under a name.
 *
 * @param id the library's number for it, greater than 0
 * @param name unique in the library, never blank
 * @param tracks in playing order; may be empty
 */
public record Playlist(long id, String name, List<Track> tracks) {
    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the id is not positive or the name is blank
     */
    public Playlist {
        if (id <= 0 || name.isBlank()) {
            throw new IllegalArgumentException("playlist " + id + " '" + name + "'");
        }
        tracks = List.copyOf(tracks);
    }
}
