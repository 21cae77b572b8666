package io.github.mooddj.playlists;

import java.util.List;
import java.util.Optional;

/**
 * Tracks in an order, under a name.
 *
 * @param id the library's number for it, greater than 0
 * @param name unique in the library, never blank
 * @param tracks in playing order; may be empty
 * @param rule how it fills itself; empty for a playlist that the user fills
 */
public record Playlist(long id, String name, List<Track> tracks, Optional<SmartRule> rule) {
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

    /** A playlist that the user fills. */
    public Playlist(long id, String name, List<Track> tracks) {
        this(id, name, tracks, Optional.empty());
    }
}
