package io.github.mooddj.playlists;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds tracks while the user types: those whose title, artist or album hold every word, in any case and with or
 * without accents. Immutable; building it takes about 0.2 s for 100,000 tracks, a search some milliseconds.
 */
public final class TrackSearch {
    private final List<Track> tracks;
    private final String[] texts;

    /** For each text, a bit for each letter that is in it, and one for each pair: most texts need not be looked at. */
    private final long[] letters;

    private final long[] pairs;

    /** Over these, in this order. */
    public TrackSearch(List<Track> tracks) {
        this.tracks = List.copyOf(tracks);
        this.texts = new String[this.tracks.size()];
        this.letters = new long[texts.length];
        this.pairs = new long[texts.length];
        for (int i = 0; i < texts.length; i++) {
            Track track = this.tracks.get(i);
            texts[i] = folded(track.title() + '\n' + track.artist() + '\n' + track.album());
            letters[i] = letters(texts[i]);
            pairs[i] = pairs(texts[i]);
        }
    }

    /** The tracks that hold every word of the query, in their order; all of them for a query without words. */
    public List<Track> find(String query) {
        return Arrays.stream(places(query)).mapToObj(tracks::get).toList();
    }

    /** The places, from 0, of the tracks that {@link #find} gives. */
    public int[] places(String query) {
        String[] words = folded(query).strip().split("\\s+");
        long wantedLetters = 0;
        long wantedPairs = 0;
        for (String word : words) {
            wantedLetters |= letters(word);
            wantedPairs |= pairs(word);
        }
        // One letter that has a bit of its own is found by its bit.
        boolean bitsSuffice = words.length == 1 && words[0].length() == 1 && isPlain(words[0].charAt(0));
        int[] found = new int[texts.length];
        int count = 0;
        for (int i = 0; i < texts.length; i++) {
            if ((letters[i] & wantedLetters) == wantedLetters
                    && (pairs[i] & wantedPairs) == wantedPairs
                    && (bitsSuffice || holds(texts[i], words))) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (text.indexOf(word) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Each of a to z and 0 to 9 has a bit of its own; all others share the rest. */
    private static long letters(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int bit = letter >= 'a' && letter <= 'z'
                    ? letter - 'a'
                    : letter >= '0' && letter <= '9' ? 26 + letter - '0' : 36 + letter % 28;
            bits |= 1L << bit;
        }
        return bits;
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
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
