package io.github.mooddj.playlists;

import java.util.List;
import java.util.Map;

/**
 * How loud each song is, as far as it is known; part of {@link PlaylistStore} and used like it: any thread but the
 * event dispatch thread, a transaction each.
 */
public interface LoudnessStore {
    /** What is known, by track id. */
    Map<Long, TrackLoudness> all();

    /**
     * Songs on this machine of which nothing is known, or whose file changed since; the lowest ids first. Songs that
     * have no loudness ({@link #saveNothing}) or could not be played are left out.
     *
     * @param most how many at most
     */
    List<Track> unmeasured(int most);

    /** Remembers a figure for the file as the library knows it now; nothing happens when the song is gone. */
    void save(long trackId, TrackLoudness loudness);

    /** Remembers that the file has no figure, with a sentence why, until it changes. */
    void saveNothing(long trackId, String reason);
}
