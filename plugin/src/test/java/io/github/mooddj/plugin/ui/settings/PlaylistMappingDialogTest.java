package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping.LeaveAlone;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.ui.EventThread;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.TransferHandler;
import javax.swing.plaf.basic.BasicHTML;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaylistMappingDialogTest {
    @TempDir
    private Path music = Path.of("");

    private final PlaylistStore store = SampleLibrary.empty();
    private final WatchedStore watched = new WatchedStore(store);
    private final RecordedCommands commands = new RecordedCommands();

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
        FailOnThreadViolationRepaintManager.install();
    }

    @AfterEach
    void close() {
        FailOnThreadViolationRepaintManager.uninstall();
        if (!GraphicsEnvironment.isHeadless()) {
            Ui.closeWindows();
        }
        store.close();
        assertEquals(List.of(), watched.asked(), "asked by the thread that draws");
    }

    @Test
    void aFolderDroppedOnAMoodBecomesItsPlaylistAndIsThereWhenTheDialogIsOpenedAgain() throws IOException {
        Path folder = folder("Sunny", "One.wav", "Two.wav");
        PlaylistMappingDialog dialog = open();
        MoodRow happy = Ui.find(dialog, "mapping.row.happy", MoodRow.class);

        EventThread.run(() -> happy.getTransferHandler().importData(dropped(happy, List.of(folder))));
        EventThread.await("the folder is mapped", () -> Ui.has(dialog, "mapping.chip.happy.Sunny"));

        assertEquals(2, only("Sunny").tracks().size());
        assertTrue(commands.libraryChanges.get() > 0, "the DJ heard of it");
        EventThread.run(dialog::dispose);
        PlaylistMappingDialog again = open();
        EventThread.await("the mapping is there again", () -> Ui.has(again, "mapping.chip.happy.Sunny"));
    }

    @Test
    void theImportSaysWhatItFoundAndListsWhatItDidNotTake() throws IOException {
        Path folder = folder("Mixed", "One.wav");
        Path list = Files.writeString(music.resolve("gone.m3u"), "Mixed/One.wav\nMixed/Lost.wav\n");
        PlaylistMappingDialog dialog = open();
        MoodRow sad = Ui.find(dialog, "mapping.row.sad", MoodRow.class);

        EventThread.run(() -> sad.getTransferHandler().importData(dropped(sad, List.of(folder, list))));
        JLabel notice = Ui.find(dialog, "mapping.notice", JLabel.class);
        EventThread.await("the report is there", () -> notice.getText().contains("1"));

        JButton details = Ui.find(dialog, "mapping.notice.action", JButton.class);
        EventThread.await("details are offered", details::isVisible);
        EventThread.run(details::doClick);
        JTable refused = Ui.find(Ui.window("import.report"), "import.report.table", JTable.class);
        assertEquals(1, EventThread.<Integer>get(refused::getRowCount));
        assertTrue(
                String.valueOf(EventThread.get(() -> refused.getValueAt(0, 1))).contains("Lost.wav"));
    }

    @Test
    void playlistsAreMappedInTheMoodsMenuAndTakenAwayByTheirCross() {
        SampleLibrary.playlist(store, "Evening", List.of());
        PlaylistMappingDialog dialog = open();
        EventThread.await(
                "the playlist is listed", () -> shelves(dialog).getModel().getSize() == 2);

        pick(dialog, "mapping.add.angry", "mapping.menu.playlist.Evening");
        EventThread.await("the chip is there", () -> Ui.has(dialog, "mapping.chip.angry.Evening"));
        assertEquals(List.of(only("Evening").id()), MappingEdit.playlists(store.mapping(), Emotion.ANGRY));

        EventThread.run(Ui.find(dialog, "chip.remove.Evening", JButton.class)::doClick);
        EventThread.await("the chip is gone", () -> !Ui.has(dialog, "mapping.chip.angry.Evening"));
        assertEquals(List.of(), MappingEdit.playlists(store.mapping(), Emotion.ANGRY));
    }

    @Test
    void aMoodCanLeaveTheMusicAlone() {
        PlaylistMappingDialog dialog = open();

        pick(dialog, "mapping.add.neutral", "mapping.menu.leaveAlone");

        EventThread.await("it is saved", () -> store.mapping().target(Emotion.NEUTRAL) instanceof LeaveAlone);
    }

    @Test
    void theFallbackIsSavedWhenItIsChosen() {
        Playlist general = SampleLibrary.playlist(store, "General", List.of());
        PlaylistMappingDialog dialog = open();
        JComboBox<?> fallback = Ui.find(dialog, "mapping.fallback", JComboBox.class);
        EventThread.await("the playlist is offered", () -> fallback.getItemCount() == 2);

        EventThread.run(() -> fallback.setSelectedIndex(1));

        EventThread.await("it is saved", () -> store.mapping().fallback().equals(Optional.of(general.id())));
    }

    @Test
    void deletingAPlaylistAsksFirstAndKeepsItUnlessTheAnswerIsYes() {
        SampleLibrary.playlist(store, "Evening", List.of());
        PlaylistMappingDialog dialog = open();
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
    void aNameThatIsTakenIsSaidInALineAndNothingChanges() {
        SampleLibrary.playlist(store, "Evening", List.of());
        Playlist day = SampleLibrary.playlist(store, "Day", List.of());
        LibraryDesk desk = EventThread.get(() -> new LibraryDesk(store, commands));
        NoticeLine line = EventThread.get(() -> new NoticeLine("line"));
        EventThread.run(() -> desk.onNotice(line::show));

        EventThread.run(() -> desk.change(library -> library.renamePlaylist(day.id(), "Evening")));

        JLabel text = Ui.find(line, "line", JLabel.class);
        EventThread.await("the problem is said", () -> text.getText().contains("Evening"));
        assertEquals(0, commands.libraryChanges.get());
        assertTrue(store.playlist("Day").isPresent());
    }

    @Test
    void aClosedLibraryIsALineNotAFailure() {
        PlaylistMappingDialog dialog = open();
        EventThread.await(
                "the library is read", () -> shelves(dialog).getModel().getSize() == 1);
        store.close();

        pick(dialog, "mapping.add.angry", "mapping.menu.leaveAlone");

        JLabel notice = Ui.find(dialog, "mapping.notice", JLabel.class);
        EventThread.await("the problem is said", () -> !notice.getText().isBlank());
        assertFalse(notice.getText().contains("Exception"), notice.getText());
    }

    @Test
    void removedSongsComeBackWithUndo() {
        List<Track> tracks = store.addTracks(SampleLibrary.tracks(3));
        SampleLibrary.playlist(store, "Evening", tracks);
        PlaylistMappingDialog dialog = open();
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
        PlaylistMappingDialog dialog = open();
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
    void namesFromOutsideAreNeverTakenForPages() {
        Playlist playlist = SampleLibrary.playlist(store, "<html><b>Evening", List.of());
        store.saveMapping(MappingEdit.add(store.mapping(), Emotion.HAPPY, playlist.id()));
        PlaylistMappingDialog dialog = open();
        EventThread.await("the chip is there", () -> Ui.has(dialog, "mapping.chip.happy.<html><b>Evening"));

        Chip chip = Ui.find(dialog, "mapping.chip.happy.<html><b>Evening", Chip.class);
        JButton name = (JButton) EventThread.get(() -> chip.getComponent(0));
        assertEquals(
                Optional.empty(),
                EventThread.get(() -> Optional.ofNullable(name.getClientProperty(BasicHTML.propertyKey))));
    }

    @Test
    void theHeartMarksAFavourite() {
        List<Track> tracks = store.addTracks(SampleLibrary.tracks(1));
        PlaylistMappingDialog dialog = open();
        JTable table = Ui.find(dialog, "library.songs", JTable.class);
        EventThread.await("the song is shown", () -> table.getRowCount() == 1);

        EventThread.run(() -> ((SongTableModel) table.getModel()).toggleFavourite(0));

        EventThread.await("it is marked", () -> Boolean.TRUE.equals(table.getValueAt(0, 0)));
        assertTrue(store.track(tracks.get(0).location()).orElseThrow().favourite());
    }

    private PlaylistMappingDialog open() {
        return EventThread.get(() -> {
            PlaylistMappingDialog dialog = new PlaylistMappingDialog(null, watched.store(), commands);
            dialog.setVisible(true);
            return dialog;
        });
    }

    private Playlist only(String name) {
        return store.playlist(name).orElseThrow();
    }

    private static ShelfList shelves(PlaylistMappingDialog dialog) {
        return Ui.find(dialog, "library.playlists", ShelfList.class);
    }

    private void choose(PlaylistMappingDialog dialog, String playlist) {
        ShelfList list = shelves(dialog);
        long id = only(playlist).id();
        EventThread.await("the playlist can be chosen", () -> {
            list.choose(id);
            return list.chosen().map(Shelf::id).orElse(0L) == id;
        });
    }

    /** In one event: a window that is only now becoming active would close the menu between two. */
    private static void pick(PlaylistMappingDialog dialog, String button, String item) {
        JButton opener = Ui.find(dialog, button, JButton.class);
        EventThread.run(() -> {
            opener.doClick();
            menuItem(item).doClick();
        });
    }

    private static JMenuItem menuItem(String name) {
        for (MenuElement menu : MenuSelectionManager.defaultManager().getSelectedPath()) {
            for (MenuElement item : menu.getSubElements()) {
                if (name.equals(item.getComponent().getName())) {
                    return (JMenuItem) item;
                }
            }
        }
        throw new AssertionError("no menu item named " + name);
    }

    private Path folder(String name, String... files) throws IOException {
        Path folder = Files.createDirectory(music.resolve(name));
        for (String file : files) {
            AudioFormat format = new AudioFormat(8000, 16, 1, true, false);
            byte[] silence = new byte[16_000];
            // Files with the same bytes would be one song.
            silence[0] = (byte) file.hashCode();
            AudioSystem.write(
                    new AudioInputStream(new ByteArrayInputStream(silence), format, silence.length / 2),
                    AudioFileFormat.Type.WAVE,
                    folder.resolve(file).toFile());
        }
        return folder;
    }

    private static TransferHandler.TransferSupport dropped(MoodRow row, List<Path> files) {
        return new TransferHandler.TransferSupport(row, new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return DataFlavor.javaFileListFlavor.equals(flavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return files.stream().map(Path::toFile).toList();
            }
        });
    }
}
