package io.github.mooddj.plugin.loudness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.settings.LoudnessSettings;
import io.github.mooddj.plugin.thread.ManualScheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoudnessDeskTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final ManualScheduler worker = new ManualScheduler();
    private final H2PlaylistStore store = H2PlaylistStore.inMemory(worker);
    private final FakeReader reader = new FakeReader();
    private boolean onBattery;
    private List<Track> tracks = List.of();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        tracks = List.of(track("a"), track("b"), track("silent"), track("c"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everySongIsMeasuredOnceAndItsGainFollows() {
        LoudnessDesk desk = desk();
        assertEquals(-8, desk.of(tracks.get(0)).decibels(), 1e-9, "the safe gain of the unknown");

        worker.advance(LONG);

        assertEquals(List.of("a.mp3", "b.mp3", "silent.mp3", "c.mp3"), reader.read);
        assertEquals(-6, desk.of(tracks.get(0)).decibels(), 1e-9);
        assertEquals(3, store.loudness().all().size());
        assertTrue(reader.closed, "nothing is kept open while there is nothing to do");
    }

    @Test
    void whatPlaysNextComesFirst() {
        LoudnessDesk desk = desk();
        desk.comingUp(List.of(tracks.get(3), tracks.get(1)));
        worker.advance(LONG);
        assertEquals(List.of("c.mp3", "b.mp3", "a.mp3", "silent.mp3"), reader.read);
    }

    @Test
    void onBatteryNothingIsMeasuredUntilThePowerIsBack() {
        onBattery = true;
        LoudnessDesk desk = desk();
        desk.comingUp(tracks);
        worker.advance(LONG);
        assertEquals(List.of(), reader.read);

        onBattery = false;
        worker.advance(LONG);
        assertEquals(4, reader.read.size());
        assertEquals(-6, desk.of(tracks.get(3)).decibels(), 1e-9);
    }

    @Test
    void aSongThatIsMeasuredWhenThePowerGoesIsMeasuredAgainLater() {
        reader.meanwhile = () -> {
            onBattery = true;
            worker.advance(Duration.ofSeconds(6));
        };
        desk();
        worker.advance(Duration.ofSeconds(20));
        assertEquals(List.of(), reader.read);
        assertTrue(store.loudness().all().isEmpty());

        reader.meanwhile = () -> {};
        onBattery = false;
        worker.advance(LONG);
        assertEquals("a.mp3", reader.read.get(0));
    }

    @Test
    void aNewStartGoesOnWhereTheLastOneEnded() {
        LoudnessDesk first = desk();
        first.comingUp(List.of(tracks.get(1)));
        worker.runDue();
        first.close();
        worker.advance(LONG);
        assertEquals(List.of("b.mp3"), reader.read);

        LoudnessDesk second = desk();
        assertEquals(-6, second.of(tracks.get(1)).decibels(), 1e-9);
        worker.advance(LONG);
        assertEquals(List.of("b.mp3", "a.mp3", "silent.mp3", "c.mp3"), reader.read);

        desk();
        worker.advance(LONG);
        assertEquals(4, reader.read.size(), "a song without a figure is not tried again");
    }

    @Test
    void filesThatAreGoneArePassedOverAndFoundOutAboutAfterTheNextStart() throws IOException {
        Files.delete(folder.resolve("a.mp3"));
        desk();
        worker.advance(LONG);
        assertFalse(reader.read.contains("a.mp3"));
        assertEquals(3, reader.read.size());

        Files.writeString(folder.resolve("a.mp3"), "back");
        desk();
        worker.advance(LONG);
        assertEquals("a.mp3", reader.read.get(3));
    }

    @Test
    void newSongsAreMeasuredWithoutANewStart() throws IOException {
        desk();
        worker.advance(LONG);
        track("later");
        worker.advance(LONG);
        assertEquals("later.mp3", reader.read.get(4));
    }

    @Test
    void withoutVlcOnlyTagsAreRead() {
        LoudnessDesk desk = new LoudnessDesk(
                new LoudnessParts(store.loudness(), Optional.empty(), worker, worker, () -> false),
                LoudnessSettings::defaults);
        worker.advance(LONG);
        assertEquals(new TrackGain(-8), desk.of(tracks.get(0)));
    }

    private LoudnessDesk desk() {
        return new LoudnessDesk(
                new LoudnessParts(store.loudness(), Optional.of(() -> reader), worker, worker, () -> onBattery),
                LoudnessSettings::defaults);
    }

    private Track track(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".mp3"), name);
        return store.addTracks(
                        List.of(new NewTrack(file.toUri(), TrackTags.titled(name), OptionalLong.of(name.length()))))
                .get(0);
    }
}
