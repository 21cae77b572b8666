package io.github.mooddj.playlists;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.PlaylistMapping.Share;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a mood does to the music. None of these is an error. Values: any thread. */
public sealed interface MusicChoice {
    /**
     * Plays these.
     *
     * @param playlists with at least one track among them, in the user's order
     * @param weights how often each of them comes; as many as playlists
     * @param gap why these are the fallback; empty when they are the mood's own
     */
    record Play(List<Playlist> playlists, List<Integer> weights, Optional<Gap> gap) implements MusicChoice {
        /** Copies. */
        public Play {
            playlists = List.copyOf(playlists);
            weights = List.copyOf(weights);
        }

        /** The playlists' numbers with their weights, in order. */
        public List<Share> shares() {
            return IntStream.range(0, playlists.size())
                    .mapToObj(i -> new Share(playlists.get(i).id(), weights.get(i)))
                    .toList();
        }

        /** Names for people: "Morning" or "Morning, Evening". */
        public String title() {
            return String.join(", ", playlists.stream().map(Playlist::name).toList());
        }

        /** The playlists' numbers, in order: the key under which their place is remembered. */
        public List<Long> playlistIds() {
            return playlists.stream().map(Playlist::id).toList();
        }
    }

    /** Leaves the music as it is, as the user wished. */
    record LeaveAlone() implements MusicChoice {}

    /**
     * There is no track for it.
     *
     * @param gap why
     * @param emptyFallback whether there is a fallback that has none either
     */
    record Nothing(Gap gap, boolean emptyFallback) implements MusicChoice {}

    /**
     * Why a mood has no music of its own.
     *
     * @param emotion the mood's
     * @param emptyPlaylists the names of its playlists, none of which has a track; empty when it has no playlist
     */
    record Gap(Emotion emotion, List<String> emptyPlaylists) {
        /** Copies. */
        public Gap {
            emptyPlaylists = List.copyOf(emptyPlaylists);
        }
    }

    /**
     * The music for an emotion: its own playlists, otherwise the fallback.
     *
     * @param mapping as saved; ids without a playlist count as empty
     * @param playlists the library's
     * @param emotion the mood's
     */
    static MusicChoice of(PlaylistMapping mapping, List<Playlist> playlists, Emotion emotion) {
        PlaylistMapping.Target target = mapping.target(emotion);
        if (target instanceof PlaylistMapping.LeaveAlone) {
            return new LeaveAlone();
        }
        if (!(target instanceof PlaylistMapping.Play play)) {
            throw new AssertionError(target);
        }
        List<Playlist> own = withTracks(playlists, play.playlistIds());
        if (!own.isEmpty()) {
            return new Play(own, weights(own, play.shares()), Optional.empty());
        }
        Gap gap = gap(playlists, play.playlistIds(), emotion);
        List<Playlist> fallback =
                withTracks(playlists, mapping.fallback().map(List::of).orElse(List.of()));
        if (fallback.isEmpty()) {
            return new Nothing(gap, mapping.fallback().isPresent());
        }
        return new Play(fallback, List.of(1), Optional.of(gap));
    }

    private static List<Playlist> withTracks(List<Playlist> playlists, List<Long> ids) {
        return ids.stream()
                .flatMap(id -> playlists.stream().filter(playlist -> playlist.id() == id))
                .filter(playlist -> !playlist.tracks().isEmpty())
                .toList();
    }

    /** Equal weights are all 1: they mean the same. */
    private static List<Integer> weights(List<Playlist> playlists, List<Share> shares) {
        List<Integer> weights = playlists.stream()
                .map(playlist -> shares.stream()
                        .filter(share -> share.playlistId() == playlist.id())
                        .mapToInt(Share::weight)
                        .findFirst()
                        .orElse(1))
                .toList();
        return weights.stream().distinct().count() > 1
                ? weights
                : weights.stream().map(weight -> 1).toList();
    }

    private static Gap gap(List<Playlist> playlists, List<Long> ids, Emotion emotion) {
        return new Gap(
                emotion,
                playlists.stream()
                        .filter(playlist -> ids.contains(playlist.id()))
                        .map(Playlist::name)
                        .toList());
    }
}
