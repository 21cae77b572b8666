package io.github.mooddj.playlists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What comes next in a playlist, or in several one after the other. Goes round for ever; in shuffled order every track
 * comes once before any comes again, and a round never starts with the track that ended the last. One thread.
 */
public final class PlaylistCursor implements MusicCursor {
    private static final int HISTORY = 200;

    private final RandomGenerator random;
    private TrackSequence tracks;
    private PlayOrder order;
    private OptionalLong last = OptionalLong.empty();

    /**
     * Where {@link #last} stands in {@link #tracks}, or if it was taken out, what stood before it; -1 before the first.
     */
    private int index = -1;

    private final Deque<Long> history = new ArrayDeque<>();

    /** What this shuffled round had; empty in order. */
    private final Set<Long> played = new LinkedHashSet<>();

    private final Deque<Long> upcoming = new ArrayDeque<>();

    /** The round after this one, once somebody looked so far ahead. */
    private final List<Long> following = new ArrayList<>();

    /** Before the first track of these playlists. */
    public PlaylistCursor(List<Playlist> playlists, PlayOrder order, RandomGenerator random) {
        this.random = random;
        this.order = order;
        this.tracks = new TrackSequence(playlists);
        upcoming.addAll(round());
    }

    /** Goes on where it stood; edits made since are taken in as {@link #update} does. */
    public PlaylistCursor(List<Playlist> playlists, CursorPlace place, RandomGenerator random) {
        this.random = random;
        this.order = place.order();
        this.tracks = new TrackSequence(playlists);
        last = place.lastTrack();
        if (last.isPresent()) {
            int now = tracks.nearest(last.getAsLong(), place.lastIndex());
            index = now >= 0 ? now : Math.max(-1, Math.min(place.lastIndex(), tracks.length()) - 1);
        }
        played.addAll(place.played());
        upcoming.addAll(place.upcoming());
        takeIn();
    }

    /** Moves on; empty only when there is no track at all. */
    @Override
    public Optional<Track> next() {
        if (tracks.length() == 0) {
            return Optional.empty();
        }
        if (upcoming.isEmpty()) {
            upcoming.addAll(followingRound());
            following.clear();
            played.clear();
            index = -1;
        }
        long id = upcoming.removeFirst();
        remember();
        return Optional.of(arriveAt(id, index + 1));
    }

    /** Moves back to the track before; empty, and nothing moves, when there is none that is remembered. */
    @Override
    public Optional<Track> previous() {
        while (!history.isEmpty()) {
            long id = history.removeLast();
            if (tracks.contains(id)) {
                return Optional.of(stepBackTo(id));
            }
        }
        if (order == PlayOrder.IN_ORDER && index > 0) {
            return Optional.of(stepBackTo(tracks.at(index - 1)));
        }
        return Optional.empty();
    }

    /** Jumps to a track and goes on from there; empty, and nothing moves, when it is not among these. */
    @Override
    public Optional<Track> jumpTo(long trackId) {
        if (!tracks.contains(trackId)) {
            return Optional.empty();
        }
        remember();
        upcoming.remove(trackId);
        following.clear();
        return Optional.of(arriveAt(trackId, index + 1));
    }

    /** The track given last; empty before the first, and when it was taken out of the playlist. */
    @Override
    public Optional<Track> current() {
        return last.isPresent() ? tracks.find(last.getAsLong()) : Optional.empty();
    }

    /**
     * The next tracks as {@link #next} will give them, at most {@code count} and at most to the end of the next round.
     */
    @Override
    public List<Track> peek(int count) {
        List<Track> ahead = new ArrayList<>();
        upcoming.stream().limit(count).forEach(id -> ahead.add(tracks.get(id)));
        if (ahead.size() < count) {
            followingRound().stream().limit((long) count - ahead.size()).forEach(id -> ahead.add(tracks.get(id)));
        }
        return List.copyOf(ahead);
    }

    /**
     * Takes in edits: tracks that are gone do not come any more, new ones come in this round (in order: at their place
     * if that lies ahead), what was played stays played.
     */
    public void update(List<Playlist> playlists) {
        TrackSequence old = tracks;
        tracks = new TrackSequence(playlists);
        following.clear();
        index = last.isPresent() ? tracks.nearestSurvivor(old, index) : -1;
        takeIn();
    }

    /** Changes the order from the next track on: a new shuffled round, or the tracks after the current one. */
    public void setOrder(PlayOrder wanted) {
        if (wanted == order) {
            return;
        }
        order = wanted;
        following.clear();
        played.clear();
        upcoming.clear();
        if (wanted != PlayOrder.IN_ORDER) {
            current().ifPresent(track -> played.add(track.id()));
        }
        takeIn();
        if (wanted == PlayOrder.FAVOURITES_FIRST) {
            List<Long> sorted = favouritesFirst(List.copyOf(upcoming));
            upcoming.clear();
            upcoming.addAll(sorted);
        }
    }

    /** In which order it goes. */
    public PlayOrder order() {
        return order;
    }

    /** How many different tracks there are. */
    @Override
    public int size() {
        return tracks.ids().size();
    }

    /** Where it stands, for {@link PlaylistStore#savePlace}. */
    public CursorPlace place() {
        boolean shuffled = order != PlayOrder.IN_ORDER;
        return new CursorPlace(
                order,
                last,
                index,
                shuffled ? new ArrayList<>(played) : List.of(),
                shuffled ? new ArrayList<>(upcoming) : List.of());
    }

    /** Makes {@link #upcoming} agree with {@link #tracks}. */
    private void takeIn() {
        if (order == PlayOrder.IN_ORDER) {
            played.clear();
            upcoming.clear();
            tracks.inOrder().stream().skip(index + 1L).forEach(upcoming::add);
            return;
        }
        played.retainAll(tracks.ids());
        List<Long> mixed = new ArrayList<>(
                upcoming.stream().filter(tracks::contains).distinct().toList());
        Set<Long> known = new LinkedHashSet<>(mixed);
        known.addAll(played);
        for (long id : tracks.ids()) {
            if (!known.contains(id)) {
                mixed.add(random.nextInt(mixed.size() + 1), id);
            }
        }
        upcoming.clear();
        upcoming.addAll(mixed);
    }

    private void remember() {
        last.ifPresent(history::addLast);
        if (history.size() > HISTORY) {
            history.removeFirst();
        }
    }

    private Track arriveAt(long id, int expectedIndex) {
        last = OptionalLong.of(id);
        index = tracks.nearest(id, expectedIndex);
        if (order == PlayOrder.IN_ORDER) {
            takeIn();
        } else {
            played.add(id);
        }
        return tracks.get(id);
    }

    private Track stepBackTo(long id) {
        current().ifPresent(track -> {
            played.remove(track.id());
            upcoming.addFirst(track.id());
        });
        return arriveAt(id, index - 1);
    }

    private List<Long> followingRound() {
        if (following.isEmpty() && tracks.length() > 0) {
            following.addAll(round());
        }
        return following;
    }

    /** The same ids, those of favourites before all others. */
    private List<Long> favouritesFirst(List<Long> ids) {
        List<Long> sorted = new ArrayList<>(ids);
        sorted.sort(Comparator.comparing(id -> !tracks.get(id).favourite()));
        return sorted;
    }

    private List<Long> round() {
        if (order == PlayOrder.IN_ORDER) {
            return tracks.inOrder();
        }
        List<Long> ids = new ArrayList<>(tracks.ids());
        for (int i = ids.size() - 1; i > 0; i--) {
            Collections.swap(ids, i, random.nextInt(i + 1));
        }
        if (order == PlayOrder.FAVOURITES_FIRST) {
            return favouritesFirst(ids);
        }
        long end = upcoming.isEmpty() ? last.orElse(-1) : upcoming.getLast();
        if (ids.size() > 1 && ids.get(0) == end) {
            Collections.swap(ids, 0, 1 + random.nextInt(ids.size() - 1));
        }
        return ids;
    }
}
