package io.github.mooddj.playlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WeightedCursorTest {
    private static Track track(long id, boolean favourite) {
        return new Track(id, URI.create("file:///m/" + id + ".wav"), "T" + id, "", "", 0, Optional.empty(), favourite);
    }

    private static PlaylistCursor cursor(PlayOrder order, long... ids) {
        List<Track> tracks =
                LongStream.of(ids).mapToObj(id -> track(id, id % 2 == 1)).toList();
        return new PlaylistCursor(List.of(new Playlist(1, "P", tracks)), order, new Random(7));
    }

    private static List<Long> ids(List<Track> tracks) {
        return tracks.stream().map(Track::id).toList();
    }

    private static List<Long> next(MusicCursor cursor, int count) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(cursor.next().orElseThrow().id());
        }
        return ids;
    }

    @Test
    void partsTakeTurnsAsTheirWeightsSayAndNoneRunsDry() {
        WeightedCursor cursor = new WeightedCursor(
                List.of(cursor(PlayOrder.IN_ORDER, 1, 2), cursor(PlayOrder.IN_ORDER, 11, 12, 13)), List.of(3, 1));
        List<Long> expected = List.of(1L, 2L, 11L, 1L, 2L, 1L, 12L, 2L);
        assertEquals(expected.subList(0, 4), ids(cursor.peek(8)).subList(0, 4));
        assertEquals(expected, next(cursor, 8));
    }

    @Test
    void whatIsPeekedComesAndGoingBackTakesATurnBack() {
        WeightedCursor cursor = new WeightedCursor(
                List.of(cursor(PlayOrder.SHUFFLED, 1, 2, 3, 4, 5), cursor(PlayOrder.SHUFFLED, 11, 12, 13)),
                List.of(2, 1));
        List<Long> peeked = ids(cursor.peek(6));
        assertEquals(peeked, next(cursor, 6));
        assertEquals(peeked.get(4), cursor.previous().orElseThrow().id());
        assertEquals(peeked.get(3), cursor.previous().orElseThrow().id());
        assertEquals(peeked.subList(4, 6), next(cursor, 2));
        assertEquals(12L, cursor.jumpTo(12).orElseThrow().id());
        assertEquals(12L, cursor.current().orElseThrow().id());
        assertEquals(Optional.empty(), cursor.jumpTo(99));
    }

    @Test
    void aPartWithoutSongsIsPassedOver() {
        WeightedCursor cursor = new WeightedCursor(
                List.of(cursor(PlayOrder.IN_ORDER), cursor(PlayOrder.IN_ORDER, 11, 12)), List.of(5, 1));
        assertEquals(List.of(11L, 12L, 11L), next(cursor, 3));
        assertEquals(Optional.empty(), new WeightedCursor(List.of(cursor(PlayOrder.IN_ORDER)), List.of(1)).next());
    }

    @Test
    void favouritesComeFirstInEveryRoundAndNothingTwice() {
        PlaylistCursor cursor = cursor(PlayOrder.FAVOURITES_FIRST, 1, 2, 3, 4, 5, 6);
        for (int round = 0; round < 3; round++) {
            List<Long> ids = next(cursor, 6);
            assertTrue(ids.subList(0, 3).stream().allMatch(id -> id % 2 == 1), ids.toString());
            assertEquals(6, new HashSet<>(ids).size());
        }
        PlaylistCursor changed = cursor(PlayOrder.IN_ORDER, 1, 2, 3, 4, 5, 6);
        assertEquals(List.of(1L, 2L), next(changed, 2));
        changed.setOrder(PlayOrder.FAVOURITES_FIRST);
        assertEquals(new HashSet<>(List.of(1L, 3L, 5L)), new HashSet<>(next(changed, 3)));
        assertEquals(PlayOrder.FAVOURITES_FIRST, changed.place().order());
    }
}
