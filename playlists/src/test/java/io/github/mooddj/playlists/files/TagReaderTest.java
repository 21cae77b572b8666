package io.github.mooddj.playlists.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mooddj.playlists.TrackTags;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagReaderTest {
    private final TagReader reader = new TagReader(TagSource.NONE);
    private final Path temp;

    TagReaderTest(@TempDir Path temp) {
        this.temp = temp;
    }

    /** Half a second of a tone with tags; made with FFmpeg. */
    static byte[] tone(String extension) throws IOException {
        try (InputStream resource = TagReaderTest.class.getResourceAsStream("tone." + extension)) {
            if (resource == null) {
                throw new AssertionError("no tone." + extension);
            }
            return resource.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "flac", "ogg", "m4a"})
    void tagsAreReadFromEveryKindOfFile(String extension) throws IOException {
        TrackTags tags = reader.read(Files.write(temp.resolve("x." + extension), tone(extension)));
        assertEquals("Grüße", tags.title());
        assertEquals("Ärzte", tags.artist());
        assertEquals("Prüfung", tags.album());
        assertEquals("Jazz", tags.genre());
        assertEquals(3, tags.trackNumber());
        assertEquals(OptionalInt.of(1998), tags.year());
        assertEquals(0.5, tags.length().orElseThrow().toMillis() / 1000.0, 0.2);
    }

    @Test
    void aWaveFileGivesItsTitleAndLength() throws IOException {
        TrackTags tags = reader.read(Files.write(temp.resolve("x.wav"), tone("wav")));
        assertEquals("Grüße", tags.title());
        assertEquals(0.5, tags.length().orElseThrow().toMillis() / 1000.0, 0.02);
    }

    @Test
    void opusIsKnownByItsName() throws IOException {
        assertEquals(
                "My song",
                reader.read(Files.write(temp.resolve("My song.opus"), tone("opus")))
                        .title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "flac", "ogg", "m4a", "wav", "aac", "wma", "opus", "ape", "mka"})
    void aFileThatIsNotWhatItsNameSaysIsKnownByItsName(String extension) throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertEquals(
                "a",
                reader.read(Files.write(temp.resolve("a." + extension), noise)).title());
        assertEquals(
                "b",
                reader.read(Files.write(temp.resolve("b." + extension), new byte[0]))
                        .title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "flac", "ogg", "m4a", "wav"})
    void damagedFilesGiveATitleAllTheSame(String extension) throws IOException {
        Random random = new Random(extension.hashCode());
        byte[] good = tone(extension);
        Path file = temp.resolve("damaged." + extension);
        for (int i = 0; i < 150; i++) {
            byte[] bad = good.clone();
            for (int flip = 0; flip <= random.nextInt(20); flip++) {
                bad[random.nextInt(Math.min(bad.length, 1500))] = (byte) random.nextInt(256);
            }
            Files.write(file, bad);
            assertFalse(reader.read(file).title().isBlank());
        }
    }

    @Test
    void aTagThatClaimsHundredsOfMegabytesIsNotRead() throws IOException {
        byte[] head = {'I', 'D', '3', 3, 0, 0, 0x7f, 0x7f, 0x7f, 0x7f};
        assertEquals(
                "bomb", reader.read(Files.write(temp.resolve("bomb.mp3"), head)).title());
    }
}
