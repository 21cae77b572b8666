package io.github.mooddj.plugin.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.Track;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoversTest {
    private final Path music;

    CoversTest(@TempDir Path temp) {
        this.music = temp;
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static Track track(Path file) {
        return new Track(1, file.toUri(), "T", "", "", 0, Optional.empty(), false);
    }

    @Test
    void thePictureBesideASongIsItsCoverOnceItIsRead() throws IOException {
        Files.write(music.resolve("Cover.JPG"), picture("jpg", 900, 600));
        Files.write(music.resolve("a.mp3"), new byte[100]);
        Covers covers = new Covers(Runnable::run);
        Track song = track(music.resolve("a.mp3"));
        Optional<BufferedImage> before = covers.apply(song);
        BufferedImage cover = covers.apply(song).orElseThrow();
        assertEquals(Optional.empty(), before, "asking never waits for the disk");
        assertEquals(Covers.SIZE, cover.getWidth());
        assertEquals(Covers.SIZE, cover.getHeight());
        Color middle = new Color(cover.getRGB(100, 100));
        assertTrue(middle.getRed() > 230 && middle.getBlue() < 20, middle.toString());
    }

    @Test
    void songsWithoutAPictureHaveNone() throws IOException {
        Files.write(music.resolve("a.mp3"), new byte[100]);
        Covers covers = new Covers(Runnable::run);
        covers.apply(track(music.resolve("a.mp3")));
        assertEquals(Optional.empty(), covers.apply(track(music.resolve("a.mp3"))));
        assertEquals(Optional.empty(), covers.apply(track(music.resolve("gone/b.mp3"))));
    }

    @Test
    void aPictureThatClaims400MegapixelsIsRefusedByItsHeader() throws IOException {
        byte[] png = picture("png", 10, 10);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 20_000).putInt(20, 20_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertEquals(Optional.empty(), Covers.small(png));
        assertTrue(Covers.small(picture("png", 3000, 2000)).isPresent());
    }

    @Test
    void damagedPicturesAreNone() throws IOException {
        byte[] good = picture("jpg", 300, 300);
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j < 5; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            Optional<BufferedImage> read = Covers.small(bad);
            assertTrue(read.isEmpty() || read.get().getWidth() <= Covers.SIZE);
        }
        assertEquals(Optional.empty(), Covers.small(new byte[0]));
    }
}
