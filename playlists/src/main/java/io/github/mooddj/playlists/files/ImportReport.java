package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.Track;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of an import.
 *
 * @param tracks everything that was found, new or known, in the order of the sources
 * @param added how many of them were new to the library
 * @param moved how many of them were known, and their files gone from where they were
 * @param doubles files whose bytes are in the library under another name; that song is taken in their place
 * @param missing what was named and is not there
 * @param rejected what is there and is not taken
 * @param playlists names of the playlists that were made or added to
 * @param cancelled whether it was stopped; what was added until then stays
 */
public record ImportReport(
        List<Track> tracks,
        int added,
        int moved,
        Refusals doubles,
        Refusals missing,
        Refusals rejected,
        List<String> playlists,
        boolean cancelled) {
    /** Copies. */
    public ImportReport {
        tracks = List.copyOf(tracks);
        playlists = List.copyOf(playlists);
    }

    /**
     * Things that were not taken.
     *
     * @param first the first of them, at most a thousand
     * @param count how many there were
     */
    public record Refusals(List<Refusal> first, long count) {
        /** Nothing. */
        public static final Refusals NONE = new Refusals(List.of(), 0);

        /** Copies. */
        public Refusals {
            first = List.copyOf(first);
        }
    }

    /**
     * Something that was not taken.
     *
     * @param what the path or address as it was named, shortened
     * @param why a reason that has words in every language
     */
    public record Refusal(String what, Reason why) {}

    /** One line for people: "12 songs found, 10 of them new, 1 missing, 2 rejected". */
    public String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(tracks.size() == 1 ? "1 song found" : tracks.size() + " songs found");
        parts.add(added + " of them new");
        if (moved > 0) {
            parts.add(moved + " found in a new place");
        }
        if (doubles.count() > 0) {
            parts.add(doubles.count() == 1 ? "1 double" : doubles.count() + " doubles");
        }
        if (missing.count() > 0) {
            parts.add(missing.count() + " missing");
        }
        if (rejected.count() > 0) {
            parts.add(rejected.count() + " rejected");
        }
        if (cancelled) {
            parts.add("stopped before the end");
        }
        return String.join(", ", parts);
    }
}
