package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a library holds, without the numbers that it gave to its rows: after a crash new rows may get other numbers.
 *
 * @param lines in an order of their own
 */
record LibraryImage(List<String> lines) {
    LibraryImage {
        lines = List.copyOf(lines);
    }

    static LibraryImage of(PlaylistStore store) {
        List<String> lines = new ArrayList<>();
        Map<Long, String> names = new HashMap<>();
        for (Playlist list : store.playlists()) {
            names.put(list.id(), list.name());
            lines.add("playlist " + list.name() + " "
                    + list.tracks().stream().map(Track::location).toList() + " at "
                    + store.place(List.of(list.id())));
        }
        Map<Long, String> unplayable = store.unplayable();
        for (Track track : store.tracks()) {
            lines.add("track " + track.location() + " " + track.title() + " " + track.favourite() + " "
                    + unplayable.getOrDefault(track.id(), ""));
        }
        PlaylistMapping mapping = store.mapping();
        for (Emotion emotion : Emotion.values()) {
            lines.add("mapping " + emotion + " " + words(mapping.target(emotion), names));
        }
        lines.add("fallback " + mapping.fallback().map(names::get));
        store.moodsSince(Instant.EPOCH).forEach(mood -> lines.add("mood " + mood));
        Collections.sort(lines);
        return new LibraryImage(lines);
    }

    private static String words(PlaylistMapping.Target target, Map<Long, String> names) {
        return target instanceof PlaylistMapping.Play play
                ? String.valueOf(play.playlistIds().stream().map(names::get).toList())
                : "alone";
    }
}
