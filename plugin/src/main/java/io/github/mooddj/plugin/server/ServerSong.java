package io.github.mooddj.plugin.server;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A song as a server describes it.
 *
 * @param id the server's name for it
 * @param title never blank
 * @param artist empty text when unknown
 * @param album empty text when unknown
 * @param genre empty text when unknown
 * @param trackNumber 0 when unknown
 * @param year empty when unknown
 * @param length empty when unknown
 * @param starred whether the user starred it there
 */
public record ServerSong(
        String id,
        String title,
        String artist,
        String album,
        String genre,
        int trackNumber,
        OptionalInt year,
        Optional<Duration> length,
        boolean starred) {}
