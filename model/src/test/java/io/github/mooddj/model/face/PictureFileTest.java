package io.github.mooddj.model.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.DemoFaces;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {
    @TempDir
    private Path directory = Path.of("");

    private final PictureFile pictures = new PictureFile();

    private String refusal(Path file) {
        return String.valueOf(assertThrows(UnreadablePictureException.class, () -> pictures.read(file))
                .getMessage());
    }

    @Test
    void aPhotographIsReadInItsSize() throws UnreadablePictureException {
        GrayImage picture = pictures.read(DemoFaces.file("happy-010.jpg"));
        assertEquals(256, picture.width());
        assertEquals(256, picture.height());
    }

    @Test
    void brightnessFollowsTheEyesSensitivity() throws Exception {
        BufferedImage colours = new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB);
        colours.setRGB(0, 0, 0xff0000);
        colours.setRGB(1, 0, 0x00ff00);
        colours.setRGB(2, 0, 0x0000ff);
        Path file = directory.resolve("colours.png");
        ImageIO.write(colours, "png", file.toFile());

        GrayImage gray = pictures.read(file);

        assertEquals(76, gray.at(0, 0));
        assertEquals(150, gray.at(1, 0));
        assertEquals(29, gray.at(2, 0));
    }

    @Test
    void whatIsNoPictureIsRefusedInOneSentence() throws IOException {
        Path text = Files.writeString(directory.resolve("text.png"), "no picture at all");
        Path empty = Files.createFile(directory.resolve("empty.jpg"));

        assertTrue(refusal(text).contains("no picture"));
        assertTrue(refusal(empty).contains("zero bytes"));
        assertTrue(refusal(directory.resolve("missing.jpg")).contains("does not exist"));
        assertTrue(refusal(directory).contains("no file"));
    }

    @Test
    void aPictureThatIsCutOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(DemoFaces.file("happy-010.jpg"));
        Path cut = Files.write(directory.resolve("cut.jpg"), Arrays.copyOf(whole, 300));

        assertTrue(refusal(cut).contains("cut.jpg"));
    }

    @Test
    void aHugePictureIsRefusedByItsHeaderAlone() throws IOException {
        Path bomb = Files.write(directory.resolve("bomb.png"), pngHeader(20_000, 20_000));

        assertTrue(refusal(bomb).contains("20000x20000"));
    }

    private static byte[] pngHeader(int width, int height) throws IOException {
        byte[] chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        CRC32 crc = new CRC32();
        crc.update(chunk);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.write(ByteBuffer.allocate(4).putInt(13).array());
        png.write(chunk);
        png.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        return png.toByteArray();
    }
}
