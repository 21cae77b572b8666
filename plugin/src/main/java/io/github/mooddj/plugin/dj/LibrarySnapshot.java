package io.github.mooddj.plugin.dj;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.CursorPlace;
import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.MusicChoice;
import io.github.mooddj.playlists.MusicCursor;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistCursor;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistMapping.Share;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.WeightedCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Playlists and mapping in memory, with a cursor per set of playlists; thread mood-dj. Reads the store when it is made
 * and on {@link #reload}; writes go to the disk on another thread, so that no fade waits for it.
 */
final class LibrarySnapshot {
    private static final Logger log = LoggerFactory.getLogger(LibrarySnapshot.class);

    private static final int NEXT_SONGS = 4;

    private final PlaylistStore store;
    private final Executor writer;
    private final RandomGenerator random;
    private final Map<List<Long>, PlaylistCursor> cursors = new HashMap<>();
    private List<Playlist> playlists;
    private PlaylistMapping mapping;
    private PlayOrder order;

    LibrarySnapshot(PlaylistStore store, Executor writer, RandomGenerator random, PlayOrder order) {
        this.store = store;
        this.writer = writer;
        this.random = random;
        this.order = order;
        this.playlists = store.playlists();
        this.mapping = store.mapping();
        readPlaces();
    }

    /** Takes in what was edited; every cursor keeps its place. Not while a fade runs: it waits for the disk. */
    void reload() {
        playlists = store.playlists();
        mapping = store.mapping();
        cursors.forEach((ids, cursor) -> cursor.update(byIds(ids)));
        readPlaces();
    }

    /** So that no mood has to wait for the disk when it comes. */
    private void readPlaces() {
        for (Emotion emotion : Emotion.values()) {
            if (choose(emotion) instanceof MusicChoice.Play play) {
                MusicCursor unused = cursor(play.shares());
            }
        }
        general().ifPresent(list -> cursorOver(List.of(list.id())));
    }

    void setOrder(PlayOrder wanted) {
        order = wanted;
        cursors.values().forEach(cursor -> cursor.setOrder(wanted));
    }

    MusicChoice choose(Emotion emotion) {
        return MusicChoice.of(mapping, playlists, emotion);
    }

    /**
     * What plays when the user presses play before there is a mood: the fallback, otherwise the first list with songs.
     */
    Optional<Playlist> general() {
        return mapping.fallback()
                .flatMap(
                        id -> playlists.stream().filter(list -> list.id() == id).findFirst())
                .filter(list -> !list.tracks().isEmpty())
                .or(() -> playlists.stream()
                        .filter(list -> !list.tracks().isEmpty())
                        .findFirst());
    }

    /** One list of songs where all weigh the same, otherwise one for each playlist, in turns. */
    MusicCursor cursor(List<Share> shares) {
        return isWeighted(shares)
                ? new WeightedCursor(
                        shares.stream()
                                .map(share -> cursorOver(List.of(share.playlistId())))
                                .toList(),
                        shares.stream().map(Share::weight).toList())
                : cursorOver(ids(shares));
    }

    /** Remembers where the cursors over these stand. */
    void savePlaces(List<Share> shares) {
        List<List<Long>> keys =
                isWeighted(shares) ? ids(shares).stream().map(List::of).toList() : List.of(ids(shares));
        keys.forEach(key -> {
            CursorPlace place = cursorOver(key).place();
            write(store -> store.savePlace(key, place));
        });
    }

    private static boolean isWeighted(List<Share> shares) {
        return shares.stream().map(Share::weight).distinct().count() > 1;
    }

    private static List<Long> ids(List<Share> shares) {
        return shares.stream().map(Share::playlistId).toList();
    }

    private PlaylistCursor cursorOver(List<Long> ids) {
        return cursors.computeIfAbsent(ids, key -> {
            Optional<CursorPlace> place = store.place(key);
            PlaylistCursor cursor = place.isPresent()
                    ? new PlaylistCursor(byIds(key), place.get(), random)
                    : new PlaylistCursor(byIds(key), order, random);
            cursor.setOrder(order);
            return cursor;
        });
    }

    /** What may play soon: the next songs of what plays now, then the next one of every other mood. */
    List<Track> likelyNext(MusicCursor now) {
        List<Track> likely = new ArrayList<>(now.peek(NEXT_SONGS));
        for (Emotion emotion : Emotion.values()) {
            if (choose(emotion) instanceof MusicChoice.Play play) {
                likely.addAll(cursor(play.shares()).peek(1));
            }
        }
        return likely.stream().distinct().toList();
    }

    /** Puts a write in line; one that the disk refuses is logged and given up. */
    void write(Consumer<PlaylistStore> change) {
        writer.execute(() -> {
            try {
                change.accept(store);
            } catch (LibraryException e) {
                log.warn("The library could not be written", e);
            }
        });
    }

    private List<Playlist> byIds(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> playlists.stream().filter(list -> list.id() == id))
                .toList();
    }
}
