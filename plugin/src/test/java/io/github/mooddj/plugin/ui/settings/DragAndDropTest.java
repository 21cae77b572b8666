package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistMapping.Play;
import io.github.mooddj.playlists.SmartRule;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.ui.EventThread;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** With the mouse, through the display's own drag and drop. */
class DragAndDropTest extends ShownLibrary {
    private static final int STEPS = 12;

    private final List<Track> tracks = store.addTracks(SampleLibrary.tracks(4));

    DragAndDropTest() {
        super(SampleLibrary.empty());
    }

    @Test
    void aSongDraggedOnAMoodGoesToAPlaylistOfTheMoodsName() throws AWTException {
        MappingWindow dialog = open();
        SongTable songs = Ui.find(dialog, "library.songs", SongTable.class);
        EventThread.await("the songs are there", () -> songs.getRowCount() == tracks.size());

        drag(
                songs,
                EventThread.get(() -> songs.getCellRect(1, 1, false)),
                Ui.find(dialog, "mapping.row.sad", MoodRow.class));

        EventThread.await("the chip is there", () -> Ui.has(dialog, "mapping.chip.sad.Sad"));
        long second = EventThread.get(() -> songs.chosenIds().get(0));
        Playlist sad = store.playlist("Sad").orElseThrow();
        assertEquals(List.of(second), sad.tracks().stream().map(Track::id).toList());
        assertEquals(List.of(sad.id()), MappingEdit.playlists(store.mapping(), Emotion.SAD));
    }

    @Test
    void aPlaylistDraggedOnAMoodIsMapped() throws AWTException {
        Playlist evening = SampleLibrary.playlist(store, "Evening", tracks);
        MappingWindow dialog = open();
        ShelfList shelves = Ui.find(dialog, "library.playlists", ShelfList.class);
        EventThread.await("the playlist is listed", () -> shelves.getModel().getSize() == 2);

        drag(
                shelves,
                EventThread.get(() -> shelves.getCellBounds(1, 1)),
                Ui.find(dialog, "mapping.row.angry", MoodRow.class));

        EventThread.await("the chip is there", () -> Ui.has(dialog, "mapping.chip.angry.Evening"));
        assertEquals(List.of(evening.id()), MappingEdit.playlists(store.mapping(), Emotion.ANGRY));
    }

    @Test
    void songsGoBehindThoseOfTheMoodsFirstPlaylistThatIsNotSmart() {
        Playlist smart = store.createSmartPlaylist("All", SmartRule.everything());
        Playlist calm = SampleLibrary.playlist(store, "Calm", tracks.subList(0, 2));
        store.saveMapping(new PlaylistMapping(
                Map.of(Emotion.NEUTRAL, Play.of(List.of(smart.id(), calm.id()))), Optional.empty()));

        MoodSongs.add(
                store,
                Emotion.NEUTRAL,
                List.of(tracks.get(3).id(), tracks.get(1).id()));

        assertEquals(
                List.of(tracks.get(0), tracks.get(1), tracks.get(3)),
                store.playlist("Calm").orElseThrow().tracks());
        assertEquals(List.of(smart.id(), calm.id()), MappingEdit.playlists(store.mapping(), Emotion.NEUTRAL));
    }

    private MappingWindow open() {
        return mapping(store, new RecordedCommands());
    }

    private static void drag(Component from, Rectangle what, Component onto) throws AWTException {
        Robot robot = new Robot();
        robot.setAutoDelay(30);
        robot.setAutoWaitForIdle(true);
        Point start = EventThread.get(() -> onScreen(from, what.x + 20, what.y + what.height / 2));
        Point end = EventThread.get(() -> onScreen(onto, onto.getWidth() / 2, onto.getHeight() / 2));
        robot.mouseMove(start.x, start.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int step = 1; step <= STEPS; step++) {
            robot.mouseMove(start.x + (end.x - start.x) * step / STEPS, start.y + (end.y - start.y) * step / STEPS);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private static Point onScreen(Component component, int x, int y) {
        Point point = new Point(x, y);
        SwingUtilities.convertPointToScreen(point, component);
        return point;
    }
}
