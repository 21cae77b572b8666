package io.github.mooddj.playlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaylistCursorTest {
    private static Track track(long id) {
        return new Track(id, URI.create("file:///music/" + id + ".wav"), "T" + id, "", "", 0, Optional.empty(), false);
    }

    private static List<Playlist> playlist(long... ids) {
        return List.of(new Playlist(
                1, "P", LongStream.of(ids).mapToObj(PlaylistCursorTest::track).toList()));
    }

    private static PlaylistCursor inOrder(long... ids) {
        return new PlaylistCursor(playlist(ids), PlayOrder.IN_ORDER, new Random(1));
    }

    private static List<Long> take(PlaylistCursor cursor, int count) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(cursor.next().orElseThrow().id());
        }
        return ids;
    }

    private static List<Long> ids(List<Track> tracks) {
        return tracks.stream().map(Track::id).toList();
    }

    @Test
    void inOrderGoesRoundForEver() {
        assertEquals(List.of(1L, 2L, 3L, 1L, 2L), take(inOrder(1, 2, 3), 5));
    }

    @Test
    void severalPlaylistsComeOneAfterTheOther() {
        List<Playlist> two = List.of(new Playlist(1, "A", List.of(track(5))), new Playlist(2, "B", List.of(track(3))));
        assertEquals(List.of(5L, 3L, 5L), take(new PlaylistCursor(two, PlayOrder.IN_ORDER, new Random(1)), 3));
    }

    @Test
    void nothingComesFromAnEmptyPlaylist() {
        PlaylistCursor cursor = inOrder();
        assertTrue(cursor.next().isEmpty());
        assertTrue(cursor.previous().isEmpty());
        assertTrue(cursor.peek(5).isEmpty());
        assertTrue(cursor.current().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shuffledEveryTrackComesOnceARoundAndNeverTwiceInARow(long seed) {
        PlaylistCursor cursor = new PlaylistCursor(playlist(1, 2, 3, 4, 5), PlayOrder.SHUFFLED, new Random(seed));
        long before = 0;
        for (int round = 0; round < 40; round++) {
            List<Long> ids = take(cursor, 5);
            assertEquals(5, new HashSet<>(ids).size());
            assertNotEquals(before, ids.get(0));
            before = ids.get(4);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void peekTellsWhatNextWillGive(long seed) {
        Random random = new Random(seed);
        PlaylistCursor cursor = new PlaylistCursor(
                playlist(1, 2, 3, 4), random.nextBoolean() ? PlayOrder.SHUFFLED : PlayOrder.IN_ORDER, random);
        for (int i = 0; i < 50; i++) {
            List<Long> promised = ids(cursor.peek(1 + random.nextInt(4)));
            assertFalse(promised.isEmpty());
            assertEquals(promised, take(cursor, promised.size()));
        }
    }

    @Test
    void previousGoesBackTheWayItCame() {
        PlaylistCursor cursor = new PlaylistCursor(playlist(1, 2, 3, 4), PlayOrder.SHUFFLED, new Random(7));
        List<Long> way = take(cursor, 3);
        assertEquals(way.get(1), cursor.previous().orElseThrow().id());
        assertEquals(way.get(0), cursor.previous().orElseThrow().id());
        assertTrue(cursor.previous().isEmpty());
        assertEquals(List.of(way.get(1), way.get(2)), take(cursor, 2));
    }

    @Test
    void inOrderAfterAResumePreviousIsTheTrackBefore() {
        PlaylistCursor cursor = inOrder(1, 2, 3);
        take(cursor, 2);
        PlaylistCursor resumed = new PlaylistCursor(playlist(1, 2, 3), cursor.place(), new Random(1));
        assertEquals(1, resumed.previous().orElseThrow().id());
        assertEquals(List.of(2L, 3L), take(resumed, 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aResumedShuffleGoesOnWithWhatTheRoundStillHas(long seed) {
        PlaylistCursor cursor = new PlaylistCursor(playlist(1, 2, 3, 4, 5, 6), PlayOrder.SHUFFLED, new Random(seed));
        List<Long> heard = take(cursor, 3);
        PlaylistCursor resumed = new PlaylistCursor(playlist(1, 2, 3, 4, 5, 6), cursor.place(), new Random(seed + 1));
        assertEquals(ids(cursor.peek(3)), ids(resumed.peek(3)));
        heard.addAll(take(resumed, 3));
        assertEquals(6, new HashSet<>(heard).size());
    }

    @Test
    void whatWasAddedWhileAwayComesInTheSameRound() {
        PlaylistCursor cursor = new PlaylistCursor(playlist(1, 2, 3, 4), PlayOrder.SHUFFLED, new Random(3));
        List<Long> heard = take(cursor, 2);
        PlaylistCursor resumed = new PlaylistCursor(playlist(1, 2, 3, 4, 9), cursor.place(), new Random(4));
        heard.addAll(take(resumed, 3));
        assertEquals(new HashSet<>(List.of(1L, 2L, 3L, 4L, 9L)), new HashSet<>(heard));
    }

    @Test
    void editsApplyToWhatComesNext() {
        PlaylistCursor cursor = inOrder(1, 2, 3, 4);
        take(cursor, 2);
        cursor.update(playlist(4, 1, 2, 7, 3));
        assertEquals(2, cursor.current().orElseThrow().id());
        assertEquals(List.of(7L, 3L, 4L), take(cursor, 3));
    }

    @Test
    void aTrackThatWasTakenOutDoesNotLoseThePlace() {
        PlaylistCursor cursor = inOrder(1, 2, 3, 4);
        take(cursor, 3);
        cursor.update(playlist(1, 2, 4));
        assertTrue(cursor.current().isEmpty());
        assertEquals(List.of(4L, 1L), take(cursor, 2));
    }

    @Test
    void aTrackThatWasTakenOutWhileAwayDoesNotLoseThePlace() {
        PlaylistCursor cursor = inOrder(1, 2, 3, 4);
        take(cursor, 3);
        PlaylistCursor resumed = new PlaylistCursor(playlist(1, 2, 4), cursor.place(), new Random(1));
        assertEquals(4, resumed.next().orElseThrow().id());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyEditsLeaveACursorThatGivesOnlyWhatIsThere(long seed) {
        Random random = new Random(seed);
        PlayOrder[] orders = PlayOrder.values();
        PlaylistCursor cursor = new PlaylistCursor(playlist(1, 2, 3), orders[random.nextInt(2)], random);
        for (int step = 0; step < 400; step++) {
            long[] present = random.longs(random.nextInt(7), 1, 9).toArray();
            switch (random.nextInt(6)) {
                case 0 -> cursor.update(playlist(present));
                case 1 -> cursor.setOrder(orders[random.nextInt(2)]);
                case 2 -> cursor.jumpTo(random.nextLong(1, 9));
                case 3 -> cursor.previous();
                case 4 -> cursor = new PlaylistCursor(playlist(present), cursor.place(), random);
                default -> {
                    List<Track> promised = cursor.peek(20);
                    Optional<Track> next = cursor.next();
                    assertEquals(promised.stream().findFirst(), next);
                    assertEquals(next, cursor.current());
                    assertEquals(cursor.size() == 0, next.isEmpty());
                }
            }
        }
    }

    @Test
    void jumpingGoesOnFromThere() {
        PlaylistCursor cursor = inOrder(1, 2, 3, 4);
        take(cursor, 1);
        assertEquals(3, cursor.jumpTo(3).orElseThrow().id());
        assertEquals(4, cursor.next().orElseThrow().id());
        assertTrue(cursor.jumpTo(99).isEmpty());
        assertEquals(4, cursor.current().orElseThrow().id());
    }

    @Test
    void shufflingLaterDoesNotRepeatTheCurrentTrackInTheRound() {
        PlaylistCursor cursor = inOrder(1, 2, 3, 4);
        take(cursor, 1);
        cursor.setOrder(PlayOrder.SHUFFLED);
        assertEquals(new HashSet<>(List.of(2L, 3L, 4L)), new HashSet<>(take(cursor, 3)));
    }

    @Test
    void aTrackThatIsInThePlaylistTwiceIsPlayedTwiceInOrder() {
        assertEquals(List.of(1L, 2L, 1L, 3L, 1L), take(inOrder(1, 2, 1, 3), 5));
    }
}
