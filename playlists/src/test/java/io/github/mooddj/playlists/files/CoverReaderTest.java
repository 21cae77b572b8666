package io.github.mooddj.playlists.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jaudiotagger.audio.AudioFile;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.exceptions.CannotReadException;
import org.jaudiotagger.audio.exceptions.CannotWriteException;
import org.jaudiotagger.audio.exceptions.InvalidAudioFrameException;
import org.jaudiotagger.audio.exceptions.ReadOnlyFileException;
import org.jaudiotagger.tag.TagException;
import org.jaudiotagger.tag.images.Artwork;
import org.jaudiotagger.tag.images.ArtworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverReaderTest {
    private static final int FRONT = 3;
    private static final int SEGMENT = 255;

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "flac", "ogg", "m4a"})
    void theCoverInTheTagsIsFound(String kind)
            throws IOException, CannotReadException, TagException, ReadOnlyFileException, InvalidAudioFrameException,
                    CannotWriteException {
        byte[] picture = png();
        Path file = Files.write(folder.resolve("song." + kind), TagReaderTest.tone(kind));
        AudioFile audio = AudioFileIO.read(file.toFile());
        Artwork artwork = ArtworkFactory.getNew();
        artwork.setBinaryData(picture);
        artwork.setMimeType("image/png");
        artwork.setPictureType(FRONT);
        audio.getTagOrCreateAndSetDefault().setField(artwork);
        audio.commit();

        assertArrayEquals(picture, CoverReader.read(file.toUri()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40_000, 3_000_000})
    void soIsTheOneInAnOpusFileHoweverLargeAndBehindItTheTagsAreReadAsBefore(int size) throws IOException {
        byte[] picture = picture(size);
        Path file = opus("TITLE=Rain", "METADATA_BLOCK_PICTURE=" + block(picture, picture.length));

        assertArrayEquals(picture, CoverReader.read(file.toUri()).orElseThrow());
        assertEquals("Rain", OpusComments.read(file).get("TITLE"));
    }

    @Test
    void whatIsNoPictureIsNone() throws IOException {
        byte[] picture = picture(100);
        assertNone(opus("TITLE=none"));
        assertNone(opus("METADATA_BLOCK_PICTURE=***"));
        assertNone(opus("METADATA_BLOCK_PICTURE=" + block(picture, Integer.MAX_VALUE)));
        assertNone(opus("METADATA_BLOCK_PICTURE=" + block(picture, -7)));
        assertNone(Files.write(folder.resolve("empty.opus"), new byte[0]));
    }

    @Test
    void damageDoesNoHarm() throws IOException {
        byte[] whole = Files.readAllBytes(opus("METADATA_BLOCK_PICTURE=" + block(picture(700), 700)));
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int j = random.nextInt(10); j > 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Optional<byte[]> cover = CoverReader.read(
                    Files.write(folder.resolve("damaged.opus"), damaged).toUri());
            assertTrue(cover.map(bytes -> bytes.length).orElse(0) <= damaged.length);
        }
    }

    @Test
    void theOneBesideTheFileComesNext() throws IOException {
        Path file = opus("TITLE=none");
        Files.write(folder.resolve("folder.png"), new byte[] {2});
        Files.write(folder.resolve("Cover.JPG"), new byte[] {1});

        assertArrayEquals(new byte[] {1}, CoverReader.read(file.toUri()).orElseThrow());
        assertEquals(Optional.empty(), CoverReader.read(URI.create("https://music.example/song.opus")));
    }

    private static void assertNone(Path file) {
        assertEquals(Optional.empty(), CoverReader.read(file.toUri()), file.toString());
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static byte[] picture(int size) {
        byte[] picture = new byte[size];
        new Random(size).nextBytes(picture);
        return picture;
    }

    /** RFC 9639, 8.8: type, kind, description, four numbers, the picture. */
    private static String block(byte[] picture, int claimed) {
        byte[] kind = "image/png".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer block = ByteBuffer.allocate(32 + kind.length + picture.length);
        block.putInt(FRONT).putInt(kind.length).put(kind).putInt(0);
        block.putInt(1).putInt(1).putInt(24).putInt(0).putInt(claimed).put(picture);
        return Base64.getEncoder().encodeToString(block.array());
    }

    /** An Opus file's first two packets, without sound. */
    private Path opus(String... comments) throws IOException {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.writeBytes("OpusTags".getBytes(StandardCharsets.US_ASCII));
        packet.writeBytes(little(4));
        packet.writeBytes("test".getBytes(StandardCharsets.US_ASCII));
        packet.writeBytes(little(comments.length));
        for (String comment : comments) {
            byte[] text = comment.getBytes(StandardCharsets.UTF_8);
            packet.writeBytes(little(text.length));
            packet.writeBytes(text);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        page(file, "OpusHead".getBytes(StandardCharsets.US_ASCII), 0, 8, true);
        byte[] bytes = packet.toByteArray();
        int most = SEGMENT * SEGMENT;
        int from = 0;
        while (bytes.length - from >= most) {
            page(file, bytes, from, most, false);
            from += most;
        }
        page(file, bytes, from, bytes.length - from, true);
        return Files.write(folder.resolve("song.opus"), file.toByteArray());
    }

    /** A page of an Ogg file (RFC 3533, 6), without its checksum, which nobody looks at. */
    private static void page(ByteArrayOutputStream file, byte[] bytes, int from, int length, boolean ends) {
        file.writeBytes("OggS".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(new byte[22]);
        int full = length / SEGMENT;
        file.write(full + (ends ? 1 : 0));
        for (int i = 0; i < full; i++) {
            file.write(SEGMENT);
        }
        if (ends) {
            file.write(length % SEGMENT);
        }
        file.write(bytes, from, length);
    }

    private static byte[] little(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)};
    }
}
