package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping.LeaveAlone;
import io.github.mooddj.plugin.ui.EventThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;

class PlaylistMappingPanelTest extends MappingShown {
    @Test
    void aFolderDroppedOnAMoodBecomesItsPlaylistAndIsThereWhenTheDialogIsOpenedAgain() throws IOException {
        Path folder = folder("Sunny", "One.wav", "Two.wav");
        MappingWindow dialog = open();
        MoodRow happy = Ui.find(dialog, "mapping.row.happy", MoodRow.class);

        EventThread.run(() -> happy.getTransferHandler().importData(dropped(happy, List.of(folder))));
        EventThread.await("the folder is mapped", () -> Ui.has(dialog, "mapping.chip.happy.Sunny"));

        assertEquals(2, only("Sunny").tracks().size());
        assertTrue(commands.libraryChanges.get() > 0, "the DJ heard of it");
        EventThread.run(dialog::dispose);
        MappingWindow again = open();
        EventThread.await("the mapping is there again", () -> Ui.has(again, "mapping.chip.happy.Sunny"));
    }

    @Test
    void theImportSaysWhatItFoundAndListsWhatItDidNotTake() throws IOException {
        Path folder = folder("Mixed", "One.wav");
        Path list = Files.writeString(music.resolve("gone.m3u"), "Mixed/One.wav\nMixed/Lost.wav\n");
        MappingWindow dialog = open();
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
        MappingWindow dialog = open();
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
        MappingWindow dialog = open();

        pick(dialog, "mapping.add.neutral", "mapping.menu.leaveAlone");

        EventThread.await("it is saved", () -> store.mapping().target(Emotion.NEUTRAL) instanceof LeaveAlone);
    }

    @Test
    void theFallbackIsSavedWhenItIsChosen() {
        Playlist general = SampleLibrary.playlist(store, "General", List.of());
        MappingWindow dialog = open();
        JComboBox<?> fallback = Ui.find(dialog, "mapping.fallback", JComboBox.class);
        EventThread.await("the playlist is offered", () -> fallback.getItemCount() == 2);

        EventThread.run(() -> fallback.setSelectedIndex(1));

        EventThread.await("it is saved", () -> store.mapping().fallback().equals(Optional.of(general.id())));
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
        MappingWindow dialog = open();
        EventThread.await(
                "the library is read", () -> shelves(dialog).getModel().getSize() == 1);
        store.close();

        pick(dialog, "mapping.add.angry", "mapping.menu.leaveAlone");

        JLabel notice = Ui.find(dialog, "mapping.notice", JLabel.class);
        EventThread.await("the problem is said", () -> !notice.getText().isBlank());
        assertFalse(notice.getText().contains("Exception"), notice.getText());
    }

    @Test
    void namesFromOutsideAreNeverTakenForPages() {
        Playlist playlist = SampleLibrary.playlist(store, "<html><b>Evening", List.of());
        store.saveMapping(MappingEdit.add(store.mapping(), Emotion.HAPPY, playlist.id()));
        MappingWindow dialog = open();
        EventThread.await("the chip is there", () -> Ui.has(dialog, "mapping.chip.happy.<html><b>Evening"));

        NameChip chip = Ui.find(dialog, "mapping.chip.happy.<html><b>Evening", NameChip.class);
        JButton name = (JButton) EventThread.get(() -> chip.getComponent(0));
        assertEquals(
                Optional.empty(),
                EventThread.get(() -> Optional.ofNullable(name.getClientProperty(BasicHTML.propertyKey))));
    }
}
