package io.github.mooddj.playlists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Several cursors that take turns, each as often as its weight says and as evenly spread as can be: weights 3 and 1
 * give A A B A, A A B A. Each goes round by itself, so a short one with a large weight never runs dry. One thread.
 */
public final class WeightedCursor implements MusicCursor {
    private static final int HISTORY = 200;

    private final List<PlaylistCursor> parts;
    private final int[] weights;
    private final int[] credits;
    private final Deque<Integer> turns = new ArrayDeque<>();

    /**
     * Over these.
     *
     * @param parts which may be moved and edited by others as well
     * @param weights one for each, greater than 0
     */
    public WeightedCursor(List<PlaylistCursor> parts, List<Integer> weights) {
        if (parts.isEmpty() || parts.size() != weights.size()) {
            throw new IllegalArgumentException(parts.size() + " parts, " + weights.size() + " weights");
        }
        this.parts = List.copyOf(parts);
        this.weights = weights.stream().mapToInt(Integer::intValue).toArray();
        this.credits = new int[parts.size()];
    }

    @Override
    public Optional<Track> next() {
        if (size() == 0) {
            return Optional.empty();
        }
        int turn = turn(credits);
        remember(turn);
        return parts.get(turn).next();
    }

    @Override
    public Optional<Track> previous() {
        if (turns.size() < 2) {
            return Optional.empty();
        }
        int undone = turns.removeLast();
        // The part whose turn is taken back gives the same track again; it had none before if this was its first.
        Optional<Track> unused = parts.get(undone).previous();
        for (int i = 0; i < credits.length; i++) {
            credits[i] -= weights[i];
        }
        credits[undone] += total();
        return parts.get(turns.getLast()).current();
    }

    @Override
    public Optional<Track> jumpTo(long trackId) {
        for (int i = 0; i < parts.size(); i++) {
            Optional<Track> track = parts.get(i).jumpTo(trackId);
            if (track.isPresent()) {
                remember(i);
                return track;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Track> current() {
        return turns.isEmpty() ? Optional.empty() : parts.get(turns.getLast()).current();
    }

    @Override
    public List<Track> peek(int count) {
        int[] ahead = credits.clone();
        int[] taken = new int[parts.size()];
        List<List<Track>> coming = parts.stream().map(part -> part.peek(count)).toList();
        List<Track> tracks = new ArrayList<>();
        while (tracks.size() < count && size() > 0) {
            int turn = turn(ahead);
            if (taken[turn] >= coming.get(turn).size()) {
                break;
            }
            tracks.add(coming.get(turn).get(taken[turn]++));
        }
        return List.copyOf(tracks);
    }

    @Override
    public int size() {
        return parts.stream().mapToInt(PlaylistCursor::size).sum();
    }

    /** Whose turn it is: everybody with tracks gets his weight, the richest pays for all. */
    private int turn(int[] purse) {
        int richest = -1;
        for (int i = 0; i < purse.length; i++) {
            if (parts.get(i).size() > 0) {
                purse[i] += weights[i];
                if (richest < 0 || purse[i] > purse[richest]) {
                    richest = i;
                }
            }
        }
        purse[richest] -= total();
        return richest;
    }

    private int total() {
        int total = 0;
        for (int i = 0; i < weights.length; i++) {
            total += parts.get(i).size() > 0 ? weights[i] : 0;
        }
        return total;
    }

    private void remember(int turn) {
        turns.addLast(turn);
        if (turns.size() > HISTORY) {
            turns.removeFirst();
        }
    }
}
