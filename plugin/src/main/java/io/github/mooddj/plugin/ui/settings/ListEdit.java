package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a playlist's songs, so that it can be taken back.
 *
 * @param playlist which
 * @param before the songs' ids until then
 * @param after the songs' ids from then on
 */
record ListEdit(long playlist, List<Long> before, List<Long> after) {
    ListEdit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether it changed anything. */
    boolean changes() {
        return !before.equals(after);
    }

    /** Writes what it comes to. */
    void make(PlaylistStore store) {
        store.setTracks(playlist, after);
    }

    /** Takes it back, and nothing else; in a worker. */
    void undo(PlaylistStore store) {
        store.setTracks(playlist, undone(songs(store, playlist)));
    }

    /** The songs as they were before, without those that went since; those that came since follow at the end. */
    List<Long> undone(List<Long> now) {
        List<Long> songs = new ArrayList<>(before);
        less(after, now).forEach(songs::remove);
        songs.addAll(less(now, after));
        return songs;
    }

    /** The first without the second; of a song that comes several times the last ones are left. */
    private static List<Long> less(List<Long> songs, List<Long> without) {
        List<Long> left = new ArrayList<>(songs);
        without.forEach(left::remove);
        return left;
    }

    /** The ids of the songs that a playlist has now; in a worker. */
    static List<Long> songs(PlaylistStore store, long playlist) {
        return store.playlist(playlist).map(ListEdit::songs).orElse(List.of());
    }

    /** The ids of a playlist's songs. */
    static List<Long> songs(Playlist playlist) {
        return playlist.tracks().stream().map(Track::id).toList();
    }
}
