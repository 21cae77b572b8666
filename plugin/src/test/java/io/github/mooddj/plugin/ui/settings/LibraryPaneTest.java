package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.SmartRule;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.ui.EventThread;
import java.awt.Container;
import java.awt.Window;
import java.awt.datatransfer.Transferable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;

/** Searching, deleting and taking back, smart playlists, weights. */
class LibraryPaneTest extends ShownLibrary {
    LibraryPaneTest() {
        super(SampleLibrary.filled());
    }

    private MappingWindow open() {
        return mapping(store, new RecordedCommands());
    }

    private static JTable songs(Container dialog) {
        JTable table = Ui.find(dialog, "library.songs", JTable.class);
        EventThread.await("the songs are there", () -> table.getRowCount() > 0);
        return table;
    }

    /** Chooses a playlist and waits for its songs. */
    private static JTable songs(Container dialog, long playlist, int count) {
        JTable table = songs(dialog);
        ShelfList shelves = Ui.find(dialog, "library.playlists", ShelfList.class);
        EventThread.await("the playlist can be chosen", () -> {
            shelves.choose(playlist);
            return shelves.chosen().map(Shelf::id).orElse(0L) == playlist && table.getRowCount() == count;
        });
        return table;
    }

    @Test
    void songsAreFoundWhileTheUserTypesAndAllAreThereAgainAfterwards() {
        MappingWindow dialog = open();
        JTable table = songs(dialog);
        int all = EventThread.<Integer>get(table::getRowCount);
        JTextField search = Ui.find(dialog, "library.search", JTextField.class);

        EventThread.run(() -> search.setText("paper boats"));
        EventThread.await("some are left", () -> table.getRowCount() < all && table.getRowCount() > 0);
        assertTrue(String.valueOf(EventThread.get(() -> table.getValueAt(0, 1))).startsWith("Paper Boats"));
        EventThread.run(() -> search.setText(""));
        assertEquals(all, EventThread.<Integer>get(table::getRowCount));
    }

    @Test
    void aFoundSongIsRemovedFromItsPlaylistAndNoOther() {
        MappingWindow dialog = open();
        long kites = store.playlist("Paper Kites").orElseThrow().id();
        JTable table = songs(dialog, kites, 42);
        EventThread.run(
                () -> Ui.find(dialog, "library.search", JTextField.class).setText("tidal 2"));
        EventThread.await("one is found", () -> table.getRowCount() == 1);
        EventThread.run(() -> table.setRowSelectionInterval(0, 0));
        EventThread.run(Ui.find(dialog, "song.remove", JButton.class)::doClick);
        EventThread.await(
                "it is out", () -> store.playlist(kites).orElseThrow().tracks().size() == 41);
        assertTrue(store.playlist(kites).orElseThrow().tracks().stream()
                .noneMatch(track -> track.title().equals("Tidal 2")));
    }

    @Test
    void songsTakenOutQuicklyOneAfterTheOtherAreAllOut() {
        MappingWindow dialog = open();
        long kites = store.playlist("Paper Kites").orElseThrow().id();
        JTable table = songs(dialog, kites, 42);
        List<Long> before = ids(kites);
        JButton remove = Ui.find(dialog, "song.remove", JButton.class);
        EventThread.run(() -> {
            table.setRowSelectionInterval(3, 3);
            remove.doClick();
            table.setRowSelectionInterval(5, 6);
            remove.doClick();
        });
        EventThread.await("all are drawn as gone", () -> table.getRowCount() == 39);
        List<Long> left = new ArrayList<>(before);
        left.removeAll(List.of(before.get(3), before.get(5), before.get(6)));
        assertEquals(left, ids(kites));
    }

    @Test
    void aSongThatCameMeanwhileStaysWhenTheOrderIsTakenBack() {
        MappingWindow dialog = open();
        long kites = store.playlist("Paper Kites").orElseThrow().id();
        JTable table = songs(dialog, kites, 42);
        List<Long> before = ids(kites);
        Transferable last =
                Dragged.of(new Dragged.DraggedSongs(Optional.of(kites), List.of(41), List.of(before.get(41))));

        EventThread.run(() -> ((SongTransfer) table.getTransferHandler()).take(last, 0));
        JButton undo = Ui.find(dialog, "mapping.notice.action", JButton.class);
        EventThread.await("undo is offered", undo::isVisible);
        List<Long> longer = new ArrayList<>(ids(kites));
        assertEquals(before.get(41), longer.get(0));
        long another = store.tracks().stream()
                .map(Track::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
        longer.add(another);
        store.setTracks(kites, longer);
        EventThread.run(undo::doClick);

        List<Long> wanted = new ArrayList<>(before);
        wanted.add(another);
        EventThread.await(
                "the order is the old one again", () -> ids(kites).get(41).equals(before.get(41)));
        assertEquals(wanted, ids(kites));
    }

    @Test
    void whatIsTakenBackIsTheEditAlone() {
        ListEdit reordered = new ListEdit(1, List.of(1L, 2L, 3L), List.of(3L, 1L, 2L));
        assertEquals(List.of(1L, 2L, 3L), reordered.undone(List.of(3L, 1L, 2L)));
        assertEquals(List.of(1L, 3L, 4L), reordered.undone(List.of(3L, 4L, 1L)), "one came, one went");
        assertEquals(List.of(1L, 2L, 3L, 1L), reordered.undone(List.of(3L, 1L, 2L, 1L)), "one came again");

        ListEdit removed = new ListEdit(1, List.of(1L, 2L, 1L), List.of(1L, 1L));
        assertEquals(List.of(1L, 2L, 1L, 5L), removed.undone(List.of(1L, 1L, 5L)));
        assertEquals(List.of(2L), removed.undone(List.of()));
    }

    @Test
    void aSongThatComesTwiceIsTakenOutWhereItWasChosen() {
        assertEquals(List.of(1L, 2L), SongActions.without(List.of(1L, 2L, 1L), List.of(1L, 2L, 1L), List.of(2)));
        assertEquals(List.of(1L, 4L), SongActions.without(List.of(1L, 2L, 4L), List.of(1L, 2L, 3L), List.of(1, 2)));
    }

    private List<Long> ids(long playlist) {
        return store.playlist(playlist).orElseThrow().tracks().stream()
                .map(Track::id)
                .toList();
    }

    @Test
    void songsTakenOutOfTheLibraryComeBackWithUndo() {
        MappingWindow dialog = open();
        JTable table = songs(dialog);
        List<Playlist> before = store.playlists();
        EventThread.run(() -> table.setRowSelectionInterval(0, 2));
        EventThread.run(Ui.find(dialog, "song.remove", JButton.class)::doClick);
        EventThread.await("they are gone", () -> store.tracks().size() == 161);
        JButton undo = Ui.find(dialog, "mapping.notice.action", JButton.class);
        EventThread.await("undo is offered", undo::isVisible);
        EventThread.run(undo::doClick);
        EventThread.await("they are back", () -> store.tracks().size() == 164);
        assertEquals(before, store.playlists());
    }

    @Test
    void aStationIsAddedByItsAddress() {
        MappingWindow dialog = open();
        songs(dialog);

        add(dialog, "station.example/live");
        EventThread.await(
                "it is refused",
                () -> Ui.find(dialog, "mapping.notice", JLabel.class).getText().equals(Words.text("stream.noAddress")));
        add(dialog, "https://station.example/live");

        EventThread.await("it is there", () -> store.tracks().size() == 165);
    }

    private static void add(MappingWindow dialog, String address) {
        Ui.post(Ui.find(dialog, "library.more", JButton.class)::doClick);
        EventThread.await("the menu", () -> item().isPresent());
        Ui.post(() -> item().orElseThrow().doClick());
        EventThread.await("the question", Ui::asks);
        EventThread.run(() -> Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(EventThread::all)
                .filter(JTextField.class::isInstance)
                .map(JTextField.class::cast)
                .filter(field -> "https://".equals(field.getText()))
                .findFirst()
                .orElseThrow()
                .setText(address));
        Ui.press(UIManager.getString("OptionPane.okButtonText"));
    }

    private static Optional<JMenuItem> item() {
        return Arrays.stream(MenuSelectionManager.defaultManager().getSelectedPath())
                .map(MenuElement::getComponent)
                .filter(JPopupMenu.class::isInstance)
                .flatMap(menu -> Arrays.stream(((JPopupMenu) menu).getComponents()))
                .filter(each -> "library.menu.stream".equals(each.getName()))
                .map(JMenuItem.class::cast)
                .findFirst();
    }

    @Test
    void whatTheSmartQuestionSaysBecomesARule() {
        SmartQuestion question = EventThread.get(() -> new SmartQuestion("", SmartRule.everything()));
        EventThread.run(() -> {
            Ui.find(question, "smart.name", JTextField.class).setText(" Old jazz ");
            Ui.find(question, "smart.genre", JTextField.class).setText("jazz");
            Ui.find(question, "smart.from", JTextField.class).setText("1990");
            Ui.find(question, "smart.to", JTextField.class).setText("1950");
            Ui.find(question, "smart.days", JTextField.class).setText("soon");
            Ui.find(question, "smart.favourites", JCheckBox.class).setSelected(true);
        });
        assertEquals(
                Optional.of(new SmartQuestion.Answer(
                        "Old jazz",
                        new SmartRule(
                                "jazz", "", OptionalInt.of(1950), OptionalInt.of(1990), true, OptionalInt.empty()))),
                EventThread.get(question::answer));
    }

    @Test
    void weightsStayWhenPlaylistsComeAndGo() {
        List<Track> none = List.of();
        long a = SampleLibrary.playlist(store, "A", none).id();
        long b = SampleLibrary.playlist(store, "B", none).id();
        PlaylistMapping mapping =
                new PlaylistMapping(Map.of(Emotion.SAD, PlaylistMapping.Play.of(List.of(a))), Optional.empty());
        mapping = MappingEdit.weigh(mapping, Emotion.SAD, a, 3);
        mapping = MappingEdit.add(mapping, Emotion.SAD, b);
        mapping = MappingEdit.move(mapping, Emotion.SAD, a, 1);
        assertEquals(
                new PlaylistMapping.Play(List.of(new PlaylistMapping.Share(b, 1), new PlaylistMapping.Share(a, 3))),
                mapping.target(Emotion.SAD));
    }
}
