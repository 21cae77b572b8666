package io.github.mooddj.playlists.files;

import java.time.Duration;
import java.util.Optional;

/**
 * A line of a playlist file, as it was written.
 *
 * @param location a path or an address; not checked
 * @param title as the playlist says; empty text when it does not
 * @param artist as the playlist says; empty text when it does not
 * @param length as the playlist says
 */
record PlaylistEntry(String location, String title, String artist, Optional<Duration> length) {
    static PlaylistEntry of(String location) {
        return new PlaylistEntry(location, "", "", Optional.empty());
    }
}
