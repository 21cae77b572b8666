package io.github.mooddj.host.vlcj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.loudness.Ffmpeg;
import io.github.mooddj.host.loudness.Loudness;
import io.github.mooddj.host.loudness.LoudnessReader;
import io.github.mooddj.host.loudness.LoudnessReader.Outcome;
import io.github.mooddj.host.loudness.Sound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoudnessOnVlcTest {
    private LoudnessReader reader;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void open() {
        VlcLibrary library = VlcLibrary.find();
        if (library instanceof VlcLibrary.Missing missing) {
            Assumptions.abort(missing.reason());
        }
        reader = ((VlcLibrary.Found) library).loudnessReader();
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "wav, 48000, 2",
        "flac, 44100, 2",
        "mp3, 44100, 2",
        "ogg, 48000, 2",
        "m4a, 48000, 2",
        "opus, 48000, 2",
        "flac, 96000, 2",
        "wav, 22050, 1",
        "mp3, 44100, 1"
    })
    void everyKindOfFileMeasuresAsFfmpegDoes(String kind, int rate, int channels) throws IOException {
        Path wave = Sound.noise(rate, channels, 20, 7).write(folder.resolve("wave.wav"));
        Path file = folder.resolve("Grüße 100% #1." + kind);
        Ffmpeg.run("-i", wave.toString(), file.toString());
        double[] expected = Ffmpeg.measure(file);

        Loudness loudness = measured(reader.measure(file.toUri(), () -> true));

        assertEquals(expected[0], loudness.lufs(), 0.1);
        assertEquals(expected[0] + (channels == 1 ? 3.01 : 0), loudness.heard(), 0.11);
        assertEquals(expected[1], loudness.truePeak(), 0.5);
    }

    @Test
    void surroundSoundHasTwoFigures() throws IOException {
        Path file =
                Sound.steps(48_000, 5, 20, 0).balanced(-28, -28, -30, -30, -24).write(folder.resolve("x.wav"));
        Loudness loudness = measured(reader.measure(file.toUri(), () -> true));
        assertEquals(-23, loudness.lufs(), 0.1, "EBU Tech 3341, tone 6");
        // Left gets itself, 0.71 of the centre and 0.71 of its side.
        assertEquals(-19.4, loudness.heard(), 0.3);
    }

    @Test
    void whatHasNoSoundHasAReason() throws IOException {
        Path text = Files.writeString(folder.resolve("words.mp3"), "These are words. ".repeat(500));
        assertInstanceOf(Outcome.Nothing.class, reader.measure(text.toUri(), () -> true));
        Path silence = Sound.steps(48_000, 2, 3, -200).write(folder.resolve("silence.wav"));
        assertEquals(
                new Outcome.Nothing("there is nothing but silence in it"), reader.measure(silence.toUri(), () -> true));
        assertEquals(
                new Outcome.Nothing("the file is gone"),
                reader.measure(folder.resolve("gone.wav").toUri(), () -> true));
    }

    @Test
    void aStopEndsItInTheMiddleAndTheNextFileIsMeasured() throws IOException {
        Path longOne = Sound.noise(48_000, 2, 300, 9).write(folder.resolve("long.wav"));
        assertInstanceOf(Outcome.Stopped.class, reader.measure(longOne.toUri(), () -> false));
        Path shortOne = Sound.steps(48_000, 2, 3, -20).write(folder.resolve("short.wav"));
        assertEquals(-20, measured(reader.measure(shortOne.toUri(), () -> true)).lufs(), 0.1);
    }

    private static Loudness measured(Outcome outcome) {
        assertTrue(outcome instanceof Outcome.Measured, outcome.toString());
        return ((Outcome.Measured) outcome).loudness();
    }
}
