package io.github.mooddj.host.vlcj;

import java.time.Duration;
import java.util.Optional;

/**
 * What libVLC read of a file; each text empty where there is none, and as long as the file made it.
 *
 * @param title of the piece
 * @param artist who plays it
 * @param album on which it is
 * @param albumArtist whose album it is
 * @param genre a word or some
 * @param trackNumber place in the album, as written
 * @param date of the release, as written
 * @param length playing time; empty when unknown
 */
public record MediaTags(
        String title,
        String artist,
        String album,
        String albumArtist,
        String genre,
        String trackNumber,
        String date,
        Optional<Duration> length) {}
