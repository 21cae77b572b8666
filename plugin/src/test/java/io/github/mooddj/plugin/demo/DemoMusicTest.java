package io.github.mooddj.plugin.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoMusicTest {
    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @EnumSource(DemoPiece.class)
    void everyPieceIsAsLoudAsTheOthersWithoutHolesOrClicks(DemoPiece piece) {
        short[] frames = piece.perform();

        Spectrum spectrum = Spectrum.of(frames);
        double seconds = frames.length / 2.0 / Pcm.RATE;
        assertTrue(seconds >= 75 && seconds <= 90, piece + " is " + seconds + " s long");
        assertEquals(-18, spectrum.level(), 0.5, piece + "'s level, dBFS");
        assertTrue(spectrum.peak() <= -3, piece + " has a peak of " + spectrum.peak() + " dBFS");
        assertTrue(spectrum.quietest() > -45, piece + " has a hole of " + spectrum.quietest() + " dBFS");
        assertTrue(
                Math.abs(frames[0]) < 40 && Math.abs(frames[frames.length - 1]) < 40,
                piece + " begins or ends with a click");
    }

    @Test
    void happyIsMajorAndSadIsMinor() {
        short[] happy = DemoPiece.SUNNY_SIDE.perform();
        short[] sad = DemoPiece.RAIN_ON_THE_WINDOW.perform();

        // C major has an E, A minor a C; neither has a C sharp, which would make it A major.
        assertTrue(Spectrum.pitch(happy, Pcm.hertz(76)) > Spectrum.pitch(happy, Pcm.hertz(75)) + 3);
        assertTrue(Spectrum.pitch(sad, Pcm.hertz(60)) > Spectrum.pitch(sad, Pcm.hertz(61)) + 10);
    }

    @Test
    void happyIsBrighterThanSadAndNeutral() {
        double happy = Spectrum.of(DemoPiece.KITE_WEATHER.perform()).crossings();
        double sad = Spectrum.of(DemoPiece.EMPTY_CHAIR.perform()).crossings();
        double neutral = Spectrum.of(DemoPiece.OPEN_WATER.perform()).crossings();

        assertTrue(happy > 2 * sad, happy + " against " + sad);
        assertTrue(happy > 2 * neutral, happy + " against " + neutral);
    }

    @Test
    void aPieceIsTheSameEachTime() {
        assertArrayEquals(DemoPiece.RED_LINE.perform(), DemoPiece.RED_LINE.perform());
    }

    @Test
    void filesAreMadeOnceAndCanBeRead() throws IOException, UnsupportedAudioFileException {
        Path music = directory.resolve("data").resolve("demo-music");
        DemoMusic.make(music);
        Path one = music.resolve(DemoPiece.OPEN_WATER.fileName());
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(one, longAgo);
        Files.delete(music.resolve(DemoPiece.RED_LINE.fileName()));

        DemoMusic.make(music);

        assertEquals(longAgo, Files.getLastModifiedTime(one));
        try (Stream<Path> files = Files.list(music)) {
            assertEquals(DemoPiece.values().length, files.count());
        }
        try (AudioInputStream stream =
                AudioSystem.getAudioInputStream(new BufferedInputStream(Files.newInputStream(one)))) {
            AudioFormat format = stream.getFormat();
            assertEquals(48_000, format.getSampleRate());
            assertEquals(2, format.getChannels());
            assertEquals(16, format.getSampleSizeInBits());
            assertEquals(80, stream.getFrameLength() / format.getSampleRate(), 1);
        }
    }
}
