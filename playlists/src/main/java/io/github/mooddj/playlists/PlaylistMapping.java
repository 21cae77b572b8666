package io.github.mooddj.playlists;

import io.github.mooddj.model.emotion.Emotion;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which emotion plays which playlists. Immutable: any thread.
 *
 * @param targets what each emotion does; emotions without an entry use the fallback
 * @param fallback id of the playlist for emotions whose playlists are missing or empty
 */
public record PlaylistMapping(Map<Emotion, Target> targets, Optional<Long> fallback) {
    /** What an emotion does to the music. */
    public sealed interface Target {}

    /**
     * Plays these playlists; none means the fallback. With equal weights one comes after the other, in the user's
     * order; otherwise they take turns, as often as their weights say.
     */
    public record Play(List<Share> shares) implements Target {
        /** Copies. */
        public Play {
            shares = List.copyOf(shares);
        }

        /** These playlists, by id, with equal weights. */
        public static Play of(List<Long> playlistIds) {
            return new Play(playlistIds.stream().map(id -> new Share(id, 1)).toList());
        }

        /** The playlists' numbers, in order. */
        public List<Long> playlistIds() {
            return shares.stream().map(Share::playlistId).toList();
        }
    }

    /**
     * A playlist's part in a mood.
     *
     * @param playlistId which
     * @param weight how many songs of it come for each song of one with weight 1; 1 to {@value #HEAVIEST}
     */
    public record Share(long playlistId, int weight) {
        /** The largest weight. */
        public static final int HEAVIEST = 9;

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the weight is out of its range
         */
        public Share {
            if (weight < 1 || weight > HEAVIEST) {
                throw new IllegalArgumentException("weight " + weight);
            }
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
