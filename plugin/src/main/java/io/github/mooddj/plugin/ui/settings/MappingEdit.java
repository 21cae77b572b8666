package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistMapping.Play;
import io.github.mooddj.playlists.PlaylistMapping.Share;
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
        List<Share> shares = new ArrayList<>(shares(mapping, emotion));
        if (shares.stream().noneMatch(share -> share.playlistId() == playlist)) {
            shares.add(new Share(playlist, 1));
        }
        return set(mapping, emotion, new Play(shares));
    }

    static PlaylistMapping remove(PlaylistMapping mapping, Emotion emotion, long playlist) {
        List<Share> shares = new ArrayList<>(shares(mapping, emotion));
        shares.removeIf(share -> share.playlistId() == playlist);
        return set(mapping, emotion, new Play(shares));
    }

    /** Moves a playlist of an emotion by so many places, as far as there are places. */
    static PlaylistMapping move(PlaylistMapping mapping, Emotion emotion, long playlist, int by) {
        List<Share> shares = new ArrayList<>(shares(mapping, emotion));
        int from = playlists(mapping, emotion).indexOf(playlist);
        if (from < 0) {
            return mapping;
        }
        Share moving = shares.remove(from);
        shares.add(Math.min(shares.size(), Math.max(0, from + by)), moving);
        return set(mapping, emotion, new Play(shares));
    }

    /** Lets a playlist of an emotion come so often. */
    static PlaylistMapping weigh(PlaylistMapping mapping, Emotion emotion, long playlist, int weight) {
        List<Share> shares = shares(mapping, emotion).stream()
                .map(share -> share.playlistId() == playlist ? new Share(playlist, weight) : share)
                .toList();
        return shares.isEmpty() ? mapping : set(mapping, emotion, new Play(shares));
    }

    private static List<Share> shares(PlaylistMapping mapping, Emotion emotion) {
        return mapping.target(emotion) instanceof Play play ? play.shares() : List.of();
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
