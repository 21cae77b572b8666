package io.github.mooddj.playlists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds tracks while the user types: those whose title, artist or album hold every word, in any case and with or
 * without accents. Immutable; building it takes about 0.2 s for 100,000 tracks, a search some milliseconds.
 */
public final class TrackSearch {
    private final List<Track> tracks;
    private final String[] texts;

    /** For each text, a bit for each pair of letters that is in it: most texts need not be looked at. */
    private final long[] pairs;

    /** Over these, in this order. */
    public TrackSearch(List<Track> tracks) {
        this.tracks = List.copyOf(tracks);
        this.texts = new String[this.tracks.size()];
        this.pairs = new long[texts.length];
        for (int i = 0; i < texts.length; i++) {
            Track track = this.tracks.get(i);
            texts[i] = folded(track.title() + '\n' + track.artist() + '\n' + track.album());
            pairs[i] = pairs(texts[i]);
        }
    }

    /** The tracks that hold every word of the query, in their order; all of them for a query without words. */
    public List<Track> find(String query) {
        return places(query).stream().map(tracks::get).toList();
    }

    /** The places, from 0, of the tracks that {@link #find} gives. */
    public List<Integer> places(String query) {
        String[] words = folded(query).strip().split("\\s+");
        long wanted = 0;
        for (String word : words) {
            wanted |= pairs(word);
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            if ((pairs[i] & wanted) == wanted && holds(texts[i], words)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (text.indexOf(word) < 0) {
                return false;
            }
        }
        return true;
    }

    private static long pairs(String text) {
        long bits = 0;
        for (int i = 1; i < text.length(); i++) {
            bits |= 1L << ((text.charAt(i - 1) * 31 + text.charAt(i) * 7) & 63);
        }
        return bits;
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replace("\u00df", "ss");
            }
        }
        return lower;
    }
}
