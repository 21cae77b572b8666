package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.Track;
import java.util.List;

/** Counts songs in words. */
final class Songs {
    private Songs() {}

    /** "1 song", "12 songs". */
    static String count(List<Track> tracks) {
        return tracks.size() == 1 ? "1 song" : tracks.size() + " songs";
    }
}
