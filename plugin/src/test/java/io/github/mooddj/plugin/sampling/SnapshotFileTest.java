package io.github.mooddj.plugin.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.plugin.camera.DemoFaces;
import io.github.mooddj.plugin.camera.DeviceFrameSources;
import io.github.mooddj.plugin.camera.DriversOfThisRun;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.ManualScheduler;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots of picture files with the detector and the network that ship, without a camera. */
class SnapshotFileTest {
    @TempDir
    private Path directory = Path.of("");

    private final ManualScheduler time = new ManualScheduler();
    private final HeardListener heard = new HeardListener();
    private final StartOptions options = StartOptions.of(Map.of("camera", "none"));
    private final MoodSampler sampler = new MoodSampler(
            time,
            time,
            new Sight(
                    new DeviceFrameSources(
                            options.cameraHold(), time, new PluginThreads().factory("camera"), new DriversOfThisRun()),
                    time,
                    new EmotionModels()::bundledReader,
                    () -> false),
            DjSettings.defaults(),
            options);

    @BeforeEach
    void start() {
        sampler.start(heard);
        time.runDue();
    }

    @AfterEach
    void nothingWasThrown() {
        time.runDueDuring(sampler::close);
        assertEquals(List.of(), time.failures());
    }

    private void snapshot(Path file) {
        sampler.snapshot(file);
        time.runDue();
    }

    private String refusal(Path file) {
        snapshot(file);
        assertEquals(List.of(), heard.changes);
        assertTrue(sampler.state().mood().isEmpty());
        assertEquals(1, heard.snapshots.size());
        assertTrue(heard.snapshots.get(0).opinion().isEmpty());
        return heard.snapshots.get(0).trouble();
    }

    @Test
    void aSmileIsAHappyMood() throws IOException {
        Path file = directory.resolve("me.jpg");
        DemoFaces.copy("happy-097.jpg", file);

        snapshot(file);

        assertEquals(
                List.of(Emotion.HAPPY),
                heard.changes.stream().map(MoodChange::to).toList());
        assertEquals(MoodChange.Cause.SNAPSHOT, heard.changes.get(0).cause());

        snapshot(file);
        assertEquals(1, heard.changes.size(), "it is the mood already");
        assertEquals(2, heard.snapshots.size());
        assertEquals(Optional.of("me.jpg"), heard.snapshots.get(1).picture());
        assertEquals(
                Emotion.HAPPY, heard.snapshots.get(1).opinion().orElseThrow().likeliest());
    }

    @Test
    void everyFormatIsRead() throws IOException {
        BufferedImage smile = picture("happy-097");
        for (String format : List.of("png", "bmp", "tiff", "gif")) {
            Path file = directory.resolve("smile." + format);
            assertTrue(ImageIO.write(smile, format, file.toFile()), format);
            snapshot(file);
        }
        Path webp = directory.resolve("smile.webp");
        try (InputStream in = Objects.requireNonNull(SnapshotFileTest.class.getResourceAsStream("smile.webp"))) {
            Files.copy(in, webp);
        }
        snapshot(webp);

        assertEquals(5, heard.snapshots.size());
        for (Snapshot taken : heard.snapshots) {
            assertEquals("", taken.trouble());
            assertEquals(Emotion.HAPPY, taken.opinion().orElseThrow().likeliest(), taken::toString);
        }
    }

    @Test
    void aLargePictureIsReadSmaller() throws IOException {
        BufferedImage large = new BufferedImage(3000, 3000, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = large.createGraphics();
        pen.drawImage(picture("happy-097"), 0, 0, 3000, 3000, null);
        pen.dispose();
        Path file = directory.resolve("large.jpg");
        ImageIO.write(large, "jpeg", file.toFile());

        snapshot(file);

        assertEquals(
                Emotion.HAPPY, heard.snapshots.get(0).opinion().orElseThrow().likeliest());
    }

    @Test
    void aPictureInMemoryIsReadToo() throws IOException {
        sampler.snapshot(picture("neutral-010"), "Pasted picture");
        time.runDue();
        assertEquals(Optional.of("Pasted picture"), heard.snapshots.get(0).picture());
        assertEquals(Emotion.NEUTRAL, sampler.state().mood().orElseThrow().emotion());
    }

    @Test
    void heicIsSaidToBeUnsupported() throws IOException {
        Path file = Files.writeString(
                directory.resolve("phone.heic"), "\0\0\0\u0018ftypheic\0\0\0\0mif1heic", StandardCharsets.ISO_8859_1);
        assertTrue(refusal(file).contains("HEIC"));
    }

    @Test
    void aHugeWebPictureIsRefusedByItsHeader() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(38);
        bytes.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0);
        // Width and height less one, three bytes each: 16384 x 16384.
        bytes.put(new byte[] {(byte) 0xff, 0x3f, 0, (byte) 0xff, 0x3f, 0});
        bytes.put("VP8L".getBytes(StandardCharsets.US_ASCII)).putInt(5);
        bytes.put(new byte[] {0x2f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f});
        assertTrue(refusal(Files.write(directory.resolve("huge.webp"), bytes.array()))
                .contains("too large"));
    }

    @Test
    void everyDemoFaceReadsAsItsMood() throws IOException {
        for (String name : List.of(
                "happy-010",
                "happy-021",
                "happy-097",
                "happy-134",
                "neutral-010",
                "neutral-033",
                "neutral-045",
                "neutral-134")) {
            Path file = directory.resolve(name + ".jpg");
            DemoFaces.copy(name + ".jpg", file);
            snapshot(file);
            assertEquals(
                    name.startsWith("happy") ? Emotion.HAPPY : Emotion.NEUTRAL,
                    sampler.state().mood().orElseThrow().emotion(),
                    name);
        }
    }

    @Test
    void ofTwoFacesTheLargerCounts() throws IOException {
        snapshot(sideBySide("happy-097", "neutral-045"));
        assertEquals(Emotion.HAPPY, sampler.state().mood().orElseThrow().emotion());
        snapshot(sideBySide("neutral-045", "happy-097"));
        assertEquals(Emotion.NEUTRAL, sampler.state().mood().orElseThrow().emotion());
    }

    private Path sideBySide(String large, String small) throws IOException {
        BufferedImage both = new BufferedImage(720, 480, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = both.createGraphics();
        pen.drawImage(picture(small), 0, 0, 240, 240, null);
        pen.drawImage(picture(large), 240, 0, 480, 480, null);
        pen.dispose();
        Path file = directory.resolve(large + "-" + small + ".png");
        ImageIO.write(both, "png", file.toFile());
        return file;
    }

    private BufferedImage picture(String name) throws IOException {
        Path file = directory.resolve(name + ".jpg");
        if (!Files.exists(file)) {
            DemoFaces.copy(name + ".jpg", file);
        }
        return ImageIO.read(file.toFile());
    }

    @Test
    void aPictureWithoutAFaceLeavesTheMood() throws IOException {
        BufferedImage wall = new BufferedImage(320, 240, BufferedImage.TYPE_BYTE_GRAY);
        Path file = directory.resolve("wall.png");
        ImageIO.write(wall, "png", file.toFile());

        assertEquals("", refusal(file));
        assertEquals(Optional.of("wall.png"), heard.snapshots.get(0).picture());
    }

    @Test
    void aDamagedPictureIsRefused() throws IOException {
        Path file = directory.resolve("half.jpg");
        DemoFaces.copy("happy-097.jpg", file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, 200));

        assertTrue(refusal(file).contains("half.jpg"));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertTrue(refusal(Files.createFile(directory.resolve("empty.png"))).contains("empty"));
    }

    @Test
    void aMissingFileIsRefused() {
        assertTrue(refusal(directory.resolve("nowhere.png")).contains("does not exist"));
    }

    @Test
    void aHugePictureIsRefusedBeforeItIsUnpacked() throws IOException {
        assertTrue(refusal(hugePng()).contains("too large"));
    }

    /** Says that it is 20000 x 20000, and has nothing more than that. */
    private Path hugePng() throws IOException {
        byte[] chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(20_000)
                .putInt(20_000)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        byte[] file = ByteBuffer.allocate(8 + 4 + chunk.length + 4 + 12)
                .putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .put(chunk)
                .putInt((int) sum.getValue())
                .putInt(0)
                .put("IDAT".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x35af061e)
                .array();
        return Files.write(directory.resolve("huge.png"), file);
    }
}
