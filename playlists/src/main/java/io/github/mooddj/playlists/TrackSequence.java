package io.github.mooddj.playlists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tracks of some playlists, one after the other; one may come several times. Any thread. */
final class TrackSequence {
    private final List<Track> tracks;
    private final Map<Long, Track> byId = new LinkedHashMap<>();

    TrackSequence(List<Playlist> playlists) {
        tracks = playlists.stream()
                .flatMap(playlist -> playlist.tracks().stream())
                .toList();
        tracks.forEach(track -> byId.put(track.id(), track));
    }

    /** How many places there are. */
    int length() {
        return tracks.size();
    }

    /** The id at a place, from 0. */
    long at(int place) {
        return tracks.get(place).id();
    }

    /** The ids in order, each as often as it comes. */
    List<Long> inOrder() {
        return tracks.stream().map(Track::id).toList();
    }

    /** Each id once, in the order of their first places. */
    Set<Long> ids() {
        return byId.keySet();
    }

    boolean contains(long id) {
        return byId.containsKey(id);
    }

    Optional<Track> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * A track that is among these.
     *
     * @throws AssertionError if it is not
     */
    Track get(long id) {
        return find(id).orElseThrow(() -> new AssertionError("not among the tracks: " + id));
    }

    /** The place of a track, the one closest to where it is expected if it is there twice; -1 if it is not there. */
    int nearest(long id, int expected) {
        int best = -1;
        for (int i = 0; i < tracks.size(); i++) {
            if (at(i) == id && (best < 0 || Math.abs(i - expected) < Math.abs(best - expected))) {
                best = i;
            }
        }
        return best;
    }

    /** Where a place of an older sequence went: the same track, or the closest one before it that is still there. */
    int nearestSurvivor(TrackSequence old, int oldIndex) {
        for (int i = Math.min(oldIndex, old.length() - 1); i >= 0; i--) {
            int now = nearest(old.at(i), i);
            if (now >= 0) {
                return now;
            }
        }
        return -1;
    }
}
