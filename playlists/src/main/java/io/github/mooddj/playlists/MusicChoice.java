package io.github.mooddj.playlists;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.PlaylistMapping.Share;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a mood does to the music. None of these is an error. */
public sealed interface MusicChoice {
    /**
     * Plays these.
     *
     * @param playlists with at least one track among them, in the user's order
     * @param weights how often each of them comes; as many as playlists
     * @param notice a sentence for the user when these are the fallback; empty when the mood's own
     */
    record Play(List<Playlist> playlists, List<Integer> weights, Optional<String> notice) implements MusicChoice {
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
     * @param reason a sentence for the user
     */
    record Nothing(String reason) implements MusicChoice {}

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
        String why = why(playlists, play.playlistIds(), emotion);
        List<Playlist> fallback =
                withTracks(playlists, mapping.fallback().map(List::of).orElse(List.of()));
        if (fallback.isEmpty()) {
            return new Nothing(why + (mapping.fallback().isPresent() ? ", and the fallback is empty" : ""));
        }
        return new Play(
                fallback,
                List.of(1),
                Optional.of(why + ": playing the fallback \"" + fallback.get(0).name() + "\""));
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

    private static String why(List<Playlist> playlists, List<Long> ids, Emotion emotion) {
        String mood = emotion.key().substring(0, 1).toUpperCase(Locale.ROOT)
                + emotion.key().substring(1);
        List<String> names = playlists.stream()
                .filter(playlist -> ids.contains(playlist.id()))
                .map(playlist -> '"' + playlist.name() + '"')
                .toList();
        return names.isEmpty()
                ? mood + " has no playlist"
                : mood + "'s playlist " + String.join(", ", names) + " has no songs";
    }
}
