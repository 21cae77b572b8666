package io.github.mooddj.plugin.bench.window;

import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.ui.settings.PlaylistMappingPanel;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

/** A library of 100,000 songs in the page for the mapping. Not on the event thread. */
final class LongList implements AutoCloseable {
    private static final int SONGS = 100_000;
    private static final int PART = 5_000;
    private static final int STEPS = 400;
    private static final Duration FRAME = Duration.ofMillis(16);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PlaylistStore store;
    private final JFrame frame = new JFrame("100,000 songs");
    private int steps;

    private LongList(PlaylistStore store) {
        this.store = store;
    }

    /**
     * Fills a library and waits until its songs are shown.
     *
     * @throws IllegalStateException if they are not within a minute: there would be nothing to scroll
     */
    static LongList open() throws InterruptedException, InvocationTargetException {
        PlaylistStore store = H2PlaylistStore.inMemory(InstantSource.system());
        for (int part = 0; part < SONGS; part += PART) {
            store.addTracks(
                    IntStream.range(part, part + PART).mapToObj(LongList::song).toList());
        }
        LongList list = new LongList(store);
        EventQueue.invokeAndWait(list::show);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (list.rows() < SONGS && System.nanoTime() < end) {
            Session.pause(FRAME);
        }
        if (list.rows() < SONGS) {
            list.close();
            throw new IllegalStateException("the songs are not shown");
        }
        return list;
    }

    private static NewTrack song(int number) {
        return new NewTrack(
                URI.create("https://music.example/" + number + ".flac"),
                TrackTags.titled("Song number " + number * 7919L % SONGS),
                OptionalLong.empty());
    }

    private void show() {
        frame.add(new PlaylistMappingPanel(store, deafDj()));
        frame.setSize(1000, 800);
        frame.setVisible(true);
    }

    /** A DJ who hears nothing, whatever else may be asked of one. */
    private static DjCommands deafDj() {
        return (DjCommands) Proxy.newProxyInstance(
                LongList.class.getClassLoader(), new Class<?>[] {DjCommands.class}, (dj, asked, values) -> null);
    }

    private int rows() {
        return Hands.find("library.songs")
                .map(found -> ((JTable) found).getRowCount())
                .orElse(0);
    }

    /** Scrolls from the top to the end, a frame for each step, then looks for words. */
    void use(EdtWatch watch) {
        watch.during("scroll");
        for (int step = 0; step < STEPS; step++) {
            int row = (int) ((SONGS - 1L) * step / (STEPS - 1));
            Hands.with("library.songs", JTable.class, table -> {
                Rectangle cell = table.getCellRect(row, 0, true);
                table.scrollRectToVisible(cell);
            });
            Session.pause(FRAME);
            steps++;
        }
        watch.during("select");
        Hands.with("library.songs", JTable.class, table -> table.setRowSelectionInterval(500, 600));
        Session.pause(Duration.ofSeconds(1));
        for (String word : List.of("n", "nu", "number 77", "")) {
            watch.during("search for " + word);
            Hands.with("library.search", JTextComponent.class, field -> field.setText(word));
            Session.pause(Duration.ofSeconds(2));
            steps++;
        }
    }

    int steps() {
        return steps;
    }

    @Override
    public void close() {
        EventQueue.invokeLater(frame::dispose);
        store.close();
    }
}
