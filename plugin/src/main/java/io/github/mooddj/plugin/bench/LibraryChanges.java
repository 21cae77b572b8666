package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.CursorPlace;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * An endless, fixed sequence of changes to a library, each one transaction: two libraries that had the same first n
 * changes hold the same. The library stays small however long the sequence.
 */
final class LibraryChanges {
    private static final int KINDS = 10;
    private static final int LISTS = 30;
    private static final int SONGS = 100;
    private static final int ERASED_EVERY = 997;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private LibraryChanges() {}

    /** Makes the change with this number, from 1. */
    static void apply(PlaylistStore store, long number) {
        if (number % ERASED_EVERY == 0) {
            store.eraseHistory();
            return;
        }
        long round = number / KINDS;
        String name = "List " + round % LISTS;
        Optional<Playlist> list = store.playlist(name);
        switch ((int) (number % KINDS)) {
            case 0 -> list.ifPresentOrElse(there -> store.deletePlaylist(there.id()), () -> store.createPlaylist(name));
            case 1 ->
                store.addTracks(LongStream.range(round, round + 3)
                        .mapToObj(song -> song(song, number))
                        .toList());
            case 2 ->
                list.ifPresent(there -> store.setTracks(
                        there.id(),
                        store.tracks().stream().map(Track::id).limit(20).toList()));
            case 3 -> track(store, round + 2).ifPresent(track -> store.setFavourite(track.id(), number % 3 == 0));
            case 4 -> store.saveMapping(mapping(store, number));
            case 5 -> store.recordMood(mood(number));
            case 6 -> store.recordCorrection(START.plusSeconds(number), Emotion.SAD, Optional.of(Emotion.NEUTRAL));
            case 7 ->
                list.ifPresent(there -> store.savePlace(
                        List.of(there.id()),
                        new CursorPlace(PlayOrder.IN_ORDER, OptionalLong.empty(), (int) number, List.of(), List.of())));
            // Never one that comes again: a song that comes back is as it was before only while the library stays open.
            case 8 -> track(store, round - SONGS).ifPresent(track -> store.deleteTracks(List.of(track.id())));
            default -> track(store, round + 1).ifPresent(track -> store.markUnplayable(track.id(), "reason " + number));
        }
    }

    private static NewTrack song(long song, long number) {
        return new NewTrack(address(song), TrackTags.titled("Song " + number), OptionalLong.of(number));
    }

    private static Optional<Track> track(PlaylistStore store, long song) {
        return store.track(address(song));
    }

    private static URI address(long song) {
        return URI.create("https://music.example/" + song);
    }

    private static PlaylistMapping mapping(PlaylistStore store, long number) {
        List<Long> ids = store.playlists().stream()
                .map(Playlist::id)
                .skip(number % 7)
                .limit(3)
                .toList();
        return new PlaylistMapping(
                Map.of(Emotion.HAPPY, PlaylistMapping.Play.of(ids), Emotion.SAD, new PlaylistMapping.LeaveAlone()),
                ids.stream().findFirst());
    }

    private static MoodRecord mood(long number) {
        return new MoodRecord(START.plusSeconds(number), Emotion.HAPPY, 0.9, "change " + number);
    }
}
