package io.github.mooddj.playlists;

import io.github.mooddj.model.emotion.Emotion;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which emotion plays which playlists.
 *
 * @param targets what each emotion does; emotions without an entry use the fallback
 * @param fallback id of the playlist for emotions whose playlists are missing or empty
 */
public record PlaylistMapping(Map<Emotion, Target> targets, Optional<Long> fallback) {
    /** What an emotion does to the music. */
    public sealed interface Target {}

    /** Plays these playlists, by id, in the user's order, one after the other; none means the fallback. */
    public record Play(List<Long> playlistIds) implements Target {
        /** Copies. */
        public Play {
            playlistIds = List.copyOf(playlistIds);
        }
    }

    /** Leaves the music as it is. */
    public record LeaveAlone() implements Target {}

    /** Copies. */
    public PlaylistMapping {
        EnumMap<Emotion, Target> copy = new EnumMap<>(Emotion.class);
        copy.putAll(targets);
        targets = Collections.unmodifiableMap(copy);
    }

    /** Nothing mapped. */
    public static PlaylistMapping empty() {
        return new PlaylistMapping(Map.of(), Optional.empty());
    }

    /** What this emotion does; {@link Play} of nothing, that is the fallback, when it was never set. */
    public Target target(Emotion emotion) {
        return targets.getOrDefault(emotion, new Play(List.of()));
    }
}
