package io.github.mooddj.host.vlcremote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.OwnPulse;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.host.playback.Recorder;
import io.github.mooddj.host.playback.Tones;
import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.host.playback.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What was the user's stays the user's, whatever happens. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "PulseAudio is a Linux sound server")
class UsersVlcTest {
    /** 78 % in VLC, -6.4 dB. */
    private static final int QUIETER = 200;

    private static final Duration SHORT = Duration.ofMillis(400);

    @TempDir
    static Path shared = Path.of("");

    private static Optional<OwnPulse> pulse = Optional.empty();

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void sound() throws IOException {
        pulse = Optional.of(VlcRoom.sound(shared));
    }

    @AfterAll
    static void silence() {
        pulse.ifPresent(OwnPulse::close);
    }

    private VlcRoom room;
    private Path users;
    private Path song;
    private Path other;

    @BeforeEach
    void comeIn() throws IOException {
        room = new VlcRoom(folder, pulse.orElseThrow());
        users = Tones.wav(folder.resolve("the user's.wav"), 700, 60);
        song = Tones.wav(folder.resolve("song.wav"), 400, 60);
        other = Tones.wav(folder.resolve("other.wav"), 1_000, 60);
    }

    @AfterEach
    void goOut() throws IOException {
        room.close();
    }

    private VlcHttp vlcWithMusicOfTheUsers() throws IOException {
        VlcHttp vlc = room.usersVlc();
        vlc.tell(VlcCommand.enqueue(users.toUri()));
        vlc.tell(VlcCommand.enqueue(other.toUri()));
        vlc.tell(VlcCommand.toggleRandom());
        vlc.tell(VlcCommand.volume(QUIETER));
        vlc.tell(VlcCommand.play(vlc.playlist().get(0).id()));
        Waiting.until("the user's music", VlcRoom.PATIENCE, () -> plays(vlc, vlc, 0));
        return vlc;
    }

    private static boolean plays(VlcHttp vlc, VlcHttp list, int index) {
        try {
            VlcStatus status = vlc.status();
            return status.sounds()
                    && status.item() == list.playlist().get(index).id();
        } catch (VlcTrouble e) {
            return false;
        }
    }

    private List<String> uris(VlcHttp vlc) throws VlcTrouble {
        return vlc.playlist().stream().map(VlcItem::uri).toList();
    }

    private void awaitStatus(String what, State state) {
        Waiting.until(
                what + ", but " + room.status(),
                VlcRoom.PATIENCE,
                () -> room.status().state() == state);
    }

    @Test
    void playlistModesVolumeAndWhatPlayedAreGivenBack() throws IOException {
        VlcHttp vlc = vlcWithMusicOfTheUsers();
        List<VlcItem> before = vlc.playlist();
        room.enter();
        room.play(1, song, SHORT);
        assertFalse(vlc.status().random());
        room.play(2, other, SHORT);
        room.tell(on -> on.pause(Duration.ofMillis(100)));
        Waiting.until("a pause", VlcRoom.PATIENCE, () -> state(vlc) == VlcStatus.State.PAUSED);
        room.tell(on -> on.resume(Duration.ofMillis(100)));
        Waiting.until("no pause", VlcRoom.PATIENCE, () -> state(vlc) == VlcStatus.State.PLAYING);

        room.leave();

        Waiting.until("the user's music", VlcRoom.PATIENCE, () -> plays(vlc, vlc, 0));
        Recorder recorder = room.record();
        double amplitude = Tones.AMPLITUDE * Math.pow(QUIETER / 256.0, 3);
        recorder.awaitLevel(700, amplitude, 0.02 * amplitude);
        recorder.stop();
        assertEquals(before, vlc.playlist());
        assertTrue(vlc.status().random());
        assertEquals(QUIETER, vlc.status().volume(), 1);
        assertFalse(Files.exists(folder.resolve("memory/users-own.json")));
    }

    private static VlcStatus.State state(VlcHttp vlc) {
        try {
            return vlc.status().state();
        } catch (VlcTrouble e) {
            return VlcStatus.State.STOPPED;
        }
    }

    @Test
    void afterVlcWasKilledTheSongGoesOnInTheNextOneAndTheUserHasHisPlaylistAgain() throws IOException {
        VlcHttp vlc = vlcWithMusicOfTheUsers();
        List<String> before = uris(vlc);
        room.enter();
        room.play(1, song, Duration.ofSeconds(2));

        room.signal("KILL");
        Waiting.until("a word about it", VlcRoom.PATIENCE, () -> room.status()
                .trouble()
                .isPresent());
        room.heard.news.clear();
        room.startAgain(vlc);

        room.awaitNews("started 1");
        assertTrue(room.status().trouble().isEmpty());
        room.leave();
        assertEquals(before, uris(vlc));
        Waiting.until("the user's volume", VlcRoom.PATIENCE, () -> volume(vlc) == QUIETER);
    }

    private static int volume(VlcHttp vlc) {
        try {
            return vlc.status().volume();
        } catch (VlcTrouble e) {
            return -1;
        }
    }

    @Test
    void aVlcThatHangsInAFadeGoesOnWhereItWas() throws IOException {
        VlcHttp vlc = vlcWithMusicOfTheUsers();
        room.enter();
        room.play(1, song, Duration.ofSeconds(2));
        room.signal("STOP");
        Waiting.until("a word about it", VlcRoom.PATIENCE, () -> room.status()
                .trouble()
                .isPresent());
        assertEquals("VLC does not answer", room.status().trouble().get());
        room.signal("CONT");
        awaitStatus("music", State.PLAYING);
        Waiting.until("the volume", VlcRoom.PATIENCE, () -> volume(vlc) == QUIETER);
        assertEquals(
                List.of("started 1", "VLC does not answer; it is tried again.", "VLC is there again."),
                room.heard.news);
    }

    @Test
    void aDjThatWasKilledGivesBackWhenTheNextOneGoes() throws IOException {
        VlcHttp vlc = vlcWithMusicOfTheUsers();
        room.enter();
        room.play(1, song, Duration.ofSeconds(2));
        room.vanish();
        room.enter();
        room.play(2, other, SHORT);
        room.leave();
        assertEquals(QUIETER, vlc.status().volume(), 1);
        Waiting.until("the user's music", VlcRoom.PATIENCE, () -> plays(vlc, vlc, 0));
    }

    @Test
    void whatTheUserDoesInVlcCounts() throws IOException {
        VlcHttp vlc = vlcWithMusicOfTheUsers();
        room.enter();
        room.tell(on -> on.setVolume(new Gain(0.5)));
        room.play(1, song, SHORT);
        Waiting.until("the volume", VlcRoom.PATIENCE, () -> volume(vlc) == Math.round(QUIETER * Math.cbrt(0.5)));
        Waiting.until("the end of the fade", VlcRoom.PATIENCE, () -> room.status().live().stream()
                .anyMatch(deck -> deck.gain().amplitude() == 1));
        vlc.tell(VlcCommand.volume(100));
        int users = (int) Math.round(100 / Math.cbrt(0.5));
        Path kept = folder.resolve("memory/users-own.json");
        Waiting.until("another volume", VlcRoom.PATIENCE, () -> text(kept).contains("\"volume\":" + users));
        vlc.tell(VlcCommand.pause());
        awaitStatus("a pause", State.PAUSED);
        vlc.tell(VlcCommand.resume());
        awaitStatus("no pause", State.PLAYING);
        vlc.tell(VlcCommand.play(vlc.playlist().get(0).id()));
        awaitStatus("an end", State.STOPPED);
        Waiting.until("the user's music", VlcRoom.PATIENCE, () -> plays(vlc, vlc, 0));
        room.play(2, other, SHORT);
        room.leave();
        assertEquals(users, vlc.status().volume(), 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void aVlcOfOurOwnThatCrashesIsStartedAgainAndOneThatIsClosedIsNotBeforeItShallPlay() throws IOException {
        room.enter();
        room.play(1, song, SHORT);
        room.signal("KILL");
        Waiting.until("a word about it", VlcRoom.PATIENCE, () -> room.status()
                .trouble()
                .isPresent());
        room.heard.news.clear();
        room.awaitNews("started 1");

        room.signal("TERM");
        room.awaitNews("VLC was closed: press play to start it again.");
        awaitStatus("nothing", State.STOPPED);
        room.play(2, other, SHORT);
        assertEquals(1, room.running().size());
    }

    @Test
    void whatComesNextStandsInVlcsListAndCanBeChosenThere() throws IOException {
        VlcHttp vlc = vlcWithMusicOfTheUsers();
        List<VlcItem> before = vlc.playlist();
        Path third = Tones.wav(folder.resolve("third.wav"), 600, 60);
        room.enter();
        room.play(1, song, SHORT);
        List<MediaItem> coming = List.of(
                new MediaItem(2, other.toUri(), TrackGain.NONE), new MediaItem(3, third.toUri(), TrackGain.NONE));
        room.tell(on -> on.prepare(coming.get(0)));
        room.tell(on -> on.queue(coming));
        List<String> wanted = List.of(song, other, third).stream()
                .map(file -> VlcCommand.mrl(file.toUri()))
                .toList();
        Waiting.until("a list", VlcRoom.PATIENCE, () -> added(vlc, before).equals(wanted));
        vlc.tell(VlcCommand.play(vlc.playlist().get(before.size() + 2).id()));
        room.awaitNews("started 3");
        room.tell(on -> on.queue(List.of()));
        room.leave();
        assertEquals(before, vlc.playlist());
    }

    private static List<String> added(VlcHttp vlc, List<VlcItem> before) {
        try {
            return vlc.playlist().stream().skip(before.size()).map(VlcItem::uri).toList();
        } catch (VlcTrouble e) {
            return List.of();
        }
    }

    @Test
    void aSongThatVlcCannotPlayIsToldAndTheUsersMusicDoesNotCome() throws IOException {
        VlcHttp vlc = vlcWithMusicOfTheUsers();
        room.enter();
        Path broken = Files.writeString(folder.resolve("broken.mp3"), "no music at all");
        room.play(1, song, SHORT);
        room.tell(on -> on.play(
                new MediaItem(2, broken.toUri(), TrackGain.NONE), new Transition(SHORT, CrossfadeCurve.EQUAL_POWER)));
        room.awaitNews("failed 2: VLC cannot play it");
        assertEquals(VlcStatus.State.STOPPED, vlc.status().state());
        room.tell(MusicPlayer::close);
    }
}
