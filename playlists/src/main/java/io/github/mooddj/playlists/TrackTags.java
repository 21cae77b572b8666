package io.github.mooddj.playlists;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file says about its music. Texts are stripped, without control characters, at most {@value #LONGEST}
 * characters; longer ones are cut.
 *
 * @param title never blank
 * @param artist empty text when unknown
 * @param album empty text when unknown
 * @param albumArtist empty text when unknown
 * @param genre empty text when unknown
 * @param trackNumber place in the album, 0 when unknown
 * @param year of the release; empty when unknown
 * @param length playing time; empty when unknown
 */
public record TrackTags(
        String title,
        String artist,
        String album,
        String albumArtist,
        String genre,
        int trackNumber,
        OptionalInt year,
        Optional<Duration> length) {
    /** Characters that a text may have; tags with more are cut. */
    public static final int LONGEST = 500;

    /**
     * Cleans the texts and checks.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public TrackTags {
        title = clean(title);
        artist = clean(artist);
        album = clean(album);
        albumArtist = clean(albumArtist);
        genre = clean(genre);
        trackNumber = Math.max(0, trackNumber);
        length = length.filter(duration -> !duration.isNegative() && !duration.isZero());
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a track needs a title");
        }
    }

    /** Only a title, for a file that says nothing about itself. */
    public static TrackTags titled(String title) {
        return new TrackTags(title, "", "", "", "", 0, OptionalInt.empty(), Optional.empty());
    }

    private static String clean(String text) {
        String head = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        StringBuilder plain = new StringBuilder(head.length());
        head.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .limit(LONGEST)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }
}
