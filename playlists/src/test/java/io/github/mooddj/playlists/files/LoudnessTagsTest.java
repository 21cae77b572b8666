package io.github.mooddj.playlists.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.TrackLoudness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jaudiotagger.audio.AudioFile;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.exceptions.CannotReadException;
import org.jaudiotagger.audio.exceptions.CannotWriteException;
import org.jaudiotagger.audio.exceptions.InvalidAudioFrameException;
import org.jaudiotagger.audio.exceptions.ReadOnlyFileException;
import org.jaudiotagger.tag.TagException;
import org.jaudiotagger.tag.mp4.field.Mp4TagReverseDnsField;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoudnessTagsTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "flac", "ogg", "opus", "m4a"})
    void replayGainIsReadFromEveryKindOfFile(String kind) throws IOException {
        Path file = tagged(kind, "REPLAYGAIN_TRACK_GAIN=-7.30 dB", "REPLAYGAIN_TRACK_PEAK=0.5");
        TrackLoudness loudness = LoudnessTags.read(file).orElseThrow();
        assertEquals(TrackLoudness.Source.TAG, loudness.source());
        assertEquals(-10.7, loudness.lufs(), 1e-9);
        assertEquals(-6.02, loudness.truePeak().orElseThrow(), 0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opus", "flac"})
    void r128IsReadToo(String kind) throws IOException {
        TrackLoudness loudness =
                LoudnessTags.read(tagged(kind, "r128_track_gain=-2560")).orElseThrow();
        assertEquals(-13, loudness.lufs(), 1e-9);
        assertTrue(loudness.truePeak().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"loud", "-7 dB dB", "-900 dB", "+80 dB", "''", "NaN", "1e400"})
    void nonsenseIsTakenForNone(String value) throws IOException {
        assertEquals(Optional.empty(), LoudnessTags.read(tagged("flac", "REPLAYGAIN_TRACK_GAIN=" + value)));
    }

    @Test
    void theFixturesAskForNothing() throws IOException {
        for (String kind : new String[] {"mp3", "flac", "ogg", "opus", "m4a", "wav"}) {
            Path file = Files.write(folder.resolve("x." + kind), TagReaderTest.tone(kind));
            assertEquals(Optional.empty(), LoudnessTags.read(file), kind);
        }
    }

    @Test
    void damagedOpusFilesAreReadWithoutHarm() throws IOException {
        byte[] whole = Files.readAllBytes(tagged("opus", "R128_TRACK_GAIN=-2560"));
        Random random = new Random(4);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int j = random.nextInt(20); j > 0; j--) {
                damaged[random.nextInt(Math.min(300, damaged.length))] = (byte) random.nextInt();
            }
            Optional<TrackLoudness> loudness = LoudnessTags.read(Files.write(folder.resolve("d.opus"), damaged));
            assertTrue(loudness.map(TrackLoudness::lufs).orElse(-13.0) < 10);
        }
    }

    /** The fixture with other comments; ffmpeg writes them without touching the sound. */
    private Path tagged(String kind, String... comments) throws IOException {
        Path plain = Files.write(folder.resolve("plain." + kind), TagReaderTest.tone(kind));
        if (kind.equals("m4a")) {
            return taggedAsItunesDoes(plain, comments);
        }
        Path file = folder.resolve("tagged." + kind);
        var command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y"));
        command.addAll(List.of("-i", plain.toString(), "-codec", "copy"));
        for (String comment : comments) {
            command.add(kind.equals("ogg") || kind.equals("opus") ? "-metadata:s:a:0" : "-metadata");
            command.add(comment);
        }
        command.add(file.toString());
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            assertEquals(0, process.waitFor(), command.toString());
        } catch (IOException e) {
            Assumptions.abort("ffmpeg is not installed");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    /** ffmpeg does not write these. */
    private static Path taggedAsItunesDoes(Path file, String... comments) throws IOException {
        try {
            AudioFile audio = AudioFileIO.read(file.toFile());
            for (String comment : comments) {
                String[] halves = comment.split("=", 2);
                audio.getTag()
                        .addField(new Mp4TagReverseDnsField(
                                "----:com.apple.iTunes:" + halves[0].toLowerCase(Locale.ROOT),
                                "com.apple.iTunes",
                                halves[0].toLowerCase(Locale.ROOT),
                                halves[1]));
            }
            audio.commit();
            return file;
        } catch (CannotReadException
                | CannotWriteException
                | TagException
                | ReadOnlyFileException
                | InvalidAudioFrameException e) {
            throw new AssertionError(e);
        }
    }
}
