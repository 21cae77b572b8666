package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.ui.EventThread;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;

/** The songs below the mapping. */
class MappedSongsTest extends MappingShown {
    @Test
    void deletingAPlaylistAsksFirstAndKeepsItUnlessTheAnswerIsYes() {
        SampleLibrary.playlist(store, "Evening", List.of());
        MappingWindow dialog = open();
        choose(dialog, "Evening");

        Ui.post(Ui.find(dialog, "playlist.delete", JButton.class)::doClick);
        Ui.press(Words.text("keep"));
        EventThread.await("the question is gone", () -> !Ui.asks());
        assertEquals(1, store.playlists().size());

        Ui.post(Ui.find(dialog, "playlist.delete", JButton.class)::doClick);
        Ui.press(Words.text("playlist.delete.yes"));
        EventThread.await(
                "the playlist is gone", () -> shelves(dialog).getModel().getSize() == 1);
        assertEquals(List.of(), store.playlists());
    }

    @Test
    void removedSongsComeBackWithUndo() {
        List<Track> tracks = store.addTracks(SampleLibrary.tracks(3));
        SampleLibrary.playlist(store, "Evening", tracks);
        MappingWindow dialog = open();
        choose(dialog, "Evening");
        JTable table = Ui.find(dialog, "library.songs", JTable.class);
        EventThread.await("the songs are shown", () -> table.getRowCount() == 3);

        EventThread.run(() -> {
            table.setRowSelectionInterval(0, 1);
            Ui.find(dialog, "song.remove", JButton.class).doClick();
        });
        EventThread.await("two are gone", () -> table.getRowCount() == 1);
        EventThread.run(Ui.find(dialog, "mapping.notice.action", JButton.class)::doClick);
        EventThread.await("they are back", () -> table.getRowCount() == 3);
        assertEquals(tracks.get(0).id(), only("Evening").tracks().get(0).id());
    }

    @Test
    void draggedSongsAreMovedBeforeTheRowWhereTheyAreDropped() {
        assertEquals(List.of(2L, 3L, 1L), SongTransfer.moved(List.of(1L, 2L, 3L), List.of(0), 3));
        assertEquals(List.of(3L, 1L, 2L), SongTransfer.moved(List.of(1L, 2L, 3L), List.of(2), 0));
        assertEquals(List.of(2L, 1L, 3L, 4L), SongTransfer.moved(List.of(1L, 2L, 3L, 4L), List.of(0, 2), 2));
        assertEquals(List.of(1L, 2L, 3L), SongTransfer.moved(List.of(1L, 2L, 3L), List.of(1), 2));
    }

    @Test
    void aPressOnASongChoosesItSoThatItCanBeDraggedAtOnce() {
        store.addTracks(SampleLibrary.tracks(3));
        MappingWindow dialog = open();
        JTable table = Ui.find(dialog, "library.songs", JTable.class);
        EventThread.await("the songs are shown", () -> table.getRowCount() == 3);

        EventThread.run(() -> {
            Rectangle cell = table.getCellRect(2, SongTableModel.TITLE, true);
            table.dispatchEvent(new MouseEvent(
                    table,
                    MouseEvent.MOUSE_PRESSED,
                    0,
                    InputEvent.BUTTON1_DOWN_MASK,
                    cell.x + 5,
                    cell.y + 5,
                    1,
                    false,
                    MouseEvent.BUTTON1));
        });

        assertEquals(2, EventThread.<Integer>get(table::getSelectedRow));
    }

    @Test
    void theHeartMarksAFavourite() {
        List<Track> tracks = store.addTracks(SampleLibrary.tracks(1));
        MappingWindow dialog = open();
        JTable table = Ui.find(dialog, "library.songs", JTable.class);
        EventThread.await("the song is shown", () -> table.getRowCount() == 1);

        EventThread.run(() -> ((SongTableModel) table.getModel()).toggleFavourite(0));

        EventThread.await("it is marked", () -> Boolean.TRUE.equals(table.getValueAt(0, 0)));
        assertTrue(store.track(tracks.get(0).location()).orElseThrow().favourite());
    }
}
