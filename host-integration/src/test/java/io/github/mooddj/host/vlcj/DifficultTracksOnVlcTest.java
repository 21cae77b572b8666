package io.github.mooddj.host.vlcj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.host.playback.Tones;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifficultTracksOnVlcTest {
    private static final int WAV_HEADER = 44;
    private static final int BYTES_PER_SECOND = 48_000 * 4;
    private static final Duration A_LITTLE = Duration.ofMillis(300);

    @TempDir
    Path directory = Path.of("");

    @Test
    void oddNamesPlay() throws IOException {
        Path tone = Tones.wav(directory.resolve("tone.wav"), 400, 5);
        Path like = Files.createDirectories(directory.resolve("http:")).resolve("127.0.0.1.wav");
        List<Path> names = List.of(
                like,
                directory.resolve("smile \uD83D\uDE00 100% #1?.wav"),
                directory.resolve("\u0645\u0648\u0633\u064A\u0642\u0649 \u05E9\u05DC\u05D5\u05DD.wav"),
                directory.resolve("n".repeat(251) + ".wav"));
        try (RealPlayer player = new RealPlayer(Sinks.none())) {
            long key = 0;
            for (Path name : names) {
                Files.copy(tone, name);
                key++;
                player.play(key, name.toUri(), Duration.ZERO);
                player.waitForPosition(key, A_LITTLE);
            }
            assertEquals(List.of("started 1", "started 2", "started 3", "started 4"), player.heard.news);
        }
    }

    /** A FLAC file says how long it should be; most other formats just become shorter. */
    @Test
    void aFileThatIsCutInTheMiddleSoundsToThereAndSaysSo() throws IOException, InterruptedException {
        URI cut = cut("flac");
        try (RealPlayer player = new RealPlayer(Sinks.none())) {
            player.play(1, cut, Duration.ZERO);
            player.waitFor("ended 1");
            assertTrue(
                    player.heard.news.stream().anyMatch(news -> news.startsWith("cut 1: it breaks off at 0:0")),
                    () -> player.heard.news.toString());
        }
    }

    /** The table of contents is at the end and gone. */
    @Test
    void aFileThatLostItsTableOfContentsFails() throws IOException, InterruptedException {
        URI cut = cut("m4a");
        try (RealPlayer player = new RealPlayer(Sinks.none())) {
            player.play(1, cut, Duration.ZERO);
            player.waitFor("failed 1");
        }
    }

    private URI cut(String format) throws IOException, InterruptedException {
        Path whole = directory.resolve("whole." + format);
        Path wav = Tones.wav(directory.resolve("whole.wav"), 400, 12);
        Assumptions.assumeTrue(ffmpeg(wav, whole).waitFor() == 0, "ffmpeg cannot write " + format);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = directory.resolve("cut." + format);
        return Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2)).toUri();
    }

    private static Process ffmpeg(Path from, Path to) throws IOException {
        try {
            return new ProcessBuilder("ffmpeg", "-v", "error", "-i", from.toString(), to.toString()).start();
        } catch (IOException e) {
            Assumptions.abort("ffmpeg is not installed");
            throw e;
        }
    }

    @Test
    void aFileThatIsDeletedWhileItPlaysIsGoneTheNextTimeAndTheMusicGoesOn() throws IOException {
        Path doomed = Tones.wav(directory.resolve("doomed.wav"), 400, 4);
        Path other = Tones.wav(directory.resolve("other.wav"), 1_000, 20);
        try (RealPlayer player = new RealPlayer(Sinks.none())) {
            player.play(1, doomed.toUri(), Duration.ZERO);
            player.waitForPosition(1, A_LITTLE);
            Files.delete(doomed);
            player.waitFor("ended 1");
            player.play(2, other.toUri(), Duration.ZERO);
            player.waitForPosition(2, A_LITTLE);
            player.play(3, doomed.toUri(), Duration.ZERO);
            player.waitFor("failed 3: the file is gone");
            assertEquals(PlaybackStatus.State.PLAYING, player.status().state());
        }
    }

    @Test
    void whatStopsArrivingIsGivenUpAndTheNextTrackLoads() throws IOException {
        byte[] whole = Files.readAllBytes(Tones.wav(directory.resolve("whole.wav"), 400, 30));
        Path other = Tones.wav(directory.resolve("other.wav"), 1_000, 20);
        byte[] beginning = Arrays.copyOf(whole, WAV_HEADER + 3 * BYTES_PER_SECOND);
        try (SlowServer server = new SlowServer(beginning, whole.length);
                RealPlayer player = new RealPlayer(Sinks.none())) {
            player.play(1, server.address(), Duration.ZERO);
            player.waitFor("failed 1: nothing more comes of it");
            player.play(2, other.toUri(), Duration.ZERO);
            player.waitForPosition(2, A_LITTLE);
            player.play(3, other.toUri(), Duration.ZERO);
            player.waitForPosition(3, A_LITTLE);
        }
    }

    @Test
    void whatNeverArrivesIsGivenUpAndTheOldMusicGoesOn() throws IOException {
        Path other = Tones.wav(directory.resolve("other.wav"), 1_000, 30);
        try (SlowServer server = new SlowServer(new byte[0], 0);
                RealPlayer player = new RealPlayer(Sinks.none())) {
            player.play(1, other.toUri(), Duration.ZERO);
            player.waitForPosition(1, A_LITTLE);
            player.play(2, server.address(), Duration.ZERO);
            player.waitFor("failed 2: it did not start to play within 4 s");
            assertEquals(1, player.status().live().orElseThrow().key());
            player.play(3, other.toUri(), Duration.ZERO);
            player.waitForPosition(3, A_LITTLE);
        }
    }
}
