package io.github.mooddj.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program once: demo faces, the shipped network, H2, libVLC, the mixer, into a WAV file. */
class DemoRunTest {
    private static final double SILENCE_DBFS = -60;

    @TempDir
    Path directory = Path.of("");

    @Test
    void theDemoChangesMoodsAndFadesBetweenTheirMusicWithoutAHole()
            throws IOException, InterruptedException, UnsupportedAudioFileException {
        Path mix = directory.resolve("mix with space.wav");

        ProgramRun run = ProgramRun.of(
                directory,
                Duration.ofSeconds(100),
                List.of(
                        "--demo",
                        "--headless",
                        "--audio",
                        "wav:" + mix,
                        "--duration",
                        "45s",
                        "--data",
                        directory.resolve("data").toString()));

        assertEquals(0, run.exitCode(), run::errors);
        List<String> moods =
                run.errors().lines().filter(line -> line.contains("Mood: ")).toList();
        assertTrue(moods.size() >= 2, run::errors);
        assertTrue(moods.stream().anyMatch(line -> line.contains("Happy")), run::errors);
        assertTrue(moods.stream().anyMatch(line -> line.contains("Neutral")), run::errors);
        assertNoPictureWasKept(directory.resolve("data"));
        double[] levels = tenMillisecondLevels(mix);
        assertTrue(levels.length > 35 * 100, "seconds of sound: " + levels.length / 100.0);
        int first = 0;
        while (first < levels.length && levels[first] < SILENCE_DBFS) {
            first++;
        }
        // Music starts before any mood is known; from then on it never stops before the end's
        // fade.
        assertTrue(first < 30 * 100, "silent for " + first / 100.0 + " s");
        for (int i = first; i < levels.length - 100; i++) {
            double level = levels[i];
            int at = i;
            assertTrue(level > SILENCE_DBFS, () -> "silent at " + at / 100.0 + " s: " + level + " dBFS");
        }
    }

    /** Two moods were read from some forty frames; none of them may be on the disk, under whatever name. */
    private static void assertNoPictureWasKept(Path data) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(data)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertTrue(files.stream().anyMatch(file -> file.toString().endsWith(".mv.db")), files::toString);
        for (Path file : files) {
            if (!file.toString().endsWith(".wav")) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains("\u00ff\u00d8\u00ff"), () -> "a JPEG in " + file);
                assertFalse(content.contains("\u0089PNG\r\n"), () -> "a PNG in " + file);
            }
        }
    }

    private static double[] tenMillisecondLevels(Path wav) throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream stream =
                AudioSystem.getAudioInputStream(new BufferedInputStream(Files.newInputStream(wav)))) {
            AudioFormat format = stream.getFormat();
            assertEquals(16, format.getSampleSizeInBits());
            int window = Math.round(format.getSampleRate() / 100) * format.getChannels();
            var samples = ByteBuffer.wrap(stream.readAllBytes())
                    .order(format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer();
            double[] levels = new double[samples.remaining() / window];
            for (int i = 0; i < levels.length; i++) {
                double sum = 0;
                for (int j = 0; j < window; j++) {
                    double sample = samples.get(i * window + j) / 32768.0;
                    sum += sample * sample;
                }
                levels[i] = 10 * Math.log10(Math.max(1e-12, sum / window));
            }
            return levels;
        }
    }
}
