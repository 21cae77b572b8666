package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistMapping.Play;
import io.github.mooddj.playlists.PlaylistMapping.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes to a mapping; each gives a new one. */
final class MappingEdit {
    private MappingEdit() {}

    /** The playlists of an emotion, in order; none when it leaves the music alone. */
    static List<Long> playlists(PlaylistMapping mapping, Emotion emotion) {
        return mapping.target(emotion) instanceof Play play ? play.playlistIds() : List.of();
    }

    /** Plays this one too, behind the others; the same mapping when it is there already. */
    static PlaylistMapping add(PlaylistMapping mapping, Emotion emotion, long playlist) {
        List<Long> ids = new ArrayList<>(playlists(mapping, emotion));
        if (!ids.contains(playlist)) {
            ids.add(playlist);
        }
        return set(mapping, emotion, new Play(ids));
    }

    static PlaylistMapping remove(PlaylistMapping mapping, Emotion emotion, long playlist) {
        List<Long> ids = new ArrayList<>(playlists(mapping, emotion));
        ids.remove(Long.valueOf(playlist));
        return set(mapping, emotion, new Play(ids));
    }

    /** Moves a playlist of an emotion by so many places, as far as there are places. */
    static PlaylistMapping move(PlaylistMapping mapping, Emotion emotion, long playlist, int by) {
        List<Long> ids = new ArrayList<>(playlists(mapping, emotion));
        int from = ids.indexOf(playlist);
        if (from < 0) {
            return mapping;
        }
        ids.remove(from);
        ids.add(Math.min(ids.size(), Math.max(0, from + by)), playlist);
        return set(mapping, emotion, new Play(ids));
    }

    static PlaylistMapping set(PlaylistMapping mapping, Emotion emotion, Target target) {
        Map<Emotion, Target> targets = new EnumMap<>(Emotion.class);
        targets.putAll(mapping.targets());
        targets.put(emotion, target);
        return new PlaylistMapping(targets, mapping.fallback());
    }

    static PlaylistMapping fallback(PlaylistMapping mapping, Optional<Long> playlist) {
        return new PlaylistMapping(mapping.targets(), playlist);
    }
}
