package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackSearch;
import io.github.mooddj.plugin.ui.EventThread;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SongSearchTest {
    private volatile List<Integer> found = List.of();
    private final SongSearch search = EventThread.get(
            () -> new SongSearch(places -> found = Arrays.stream(places).boxed().toList()));

    /** A shelf that is slow to look through. */
    private static final class Slow extends AbstractList<Track> {
        final AtomicInteger copies = new AtomicInteger();
        final CountDownLatch go = new CountDownLatch(1);
        private final List<Track> tracks;

        Slow(List<Track> tracks) {
            this.tracks = tracks;
        }

        @Override
        public Track get(int index) {
            return tracks.get(index);
        }

        @Override
        public int size() {
            return tracks.size();
        }

        @Override
        public Object[] toArray() {
            copies.incrementAndGet();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return super.toArray();
        }
    }

    @Test
    void aShelfIsPreparedOnceHoweverMuchIsTypedMeanwhile() {
        List<Track> tracks;
        try (PlaylistStore store = SampleLibrary.filled()) {
            tracks = store.tracks();
        }
        Slow shelf = new Slow(tracks);
        EventThread.run(() -> search.over(shelf));
        for (String typed : List.of("t", "ti", "tidal", "tidal 2")) {
            EventThread.run(() -> search.setText(typed));
        }
        EventThread.await("the shelf is being looked through", () -> shelf.copies.get() > 0);
        shelf.go.countDown();

        EventThread.await("something is found", () -> !found.isEmpty());
        assertEquals(
                Arrays.stream(new TrackSearch(tracks).places("tidal 2")).boxed().toList(), found);
        assertEquals(1, shelf.copies.get());
    }
}
