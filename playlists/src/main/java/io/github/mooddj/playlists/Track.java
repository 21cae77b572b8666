package io.github.mooddj.playlists;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * One piece of music in the library.
 *
 * @param id the library's number for it, greater than 0
 * @param location where it lies: {@code file}, {@code http} or {@code https}
 * @param title never blank: the tag, or the file's name
 * @param artist empty text when unknown
 * @param album empty text when unknown
 * @param trackNumber place in the album; 0 when unknown
 * @param length playing time; empty when unknown
 * @param favourite whether the user marked it
 */
public record Track(
        long id,
        URI location,
        String title,
        String artist,
        String album,
        int trackNumber,
        Optional<Duration> length,
        boolean favourite) {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the id is not positive or the title is blank
     */
    public Track {
        if (id <= 0 || title.isBlank()) {
            throw new IllegalArgumentException("track " + id + " '" + title + "'");
        }
    }

    /** Whether the other one is the next piece of the same album: between them there should be no fade. */
    public boolean isFollowedBy(Track other) {
        return !album.isEmpty()
                && album.equals(other.album)
                && trackNumber > 0
                && other.trackNumber == trackNumber + 1
                && location.resolve(".").equals(other.location.resolve("."));
    }

    /** The same, marked as a favourite or not. */
    public Track withFavourite(boolean marked) {
        return new Track(id, location, title, artist, album, trackNumber, length, marked);
    }
}
