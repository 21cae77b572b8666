package io.github.mooddj.plugin.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.plugin.camera.DemoFaces;
import io.github.mooddj.plugin.camera.DeviceFrameSources;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.ManualScheduler;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
            new DeviceFrameSources(options.cameraHold(), time, new PluginThreads().factory("camera")),
            new EmotionModels()::bundledReader,
            DjSettings.defaults(),
            options);

    @BeforeEach
    void start() {
        sampler.start(heard);
        time.runDue();
    }

    @AfterEach
    void nothingWasThrown() {
        sampler.close();
        time.runDue();
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
        assertEquals(1, heard.notices.size());
        return heard.notices.get(0);
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
        assertEquals(List.of(), heard.notices);

        snapshot(file);
        assertEquals(List.of("The snapshot shows the mood that holds already."), heard.notices);
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

        assertEquals("No face in wall.png; the mood stays as it is.", refusal(file));
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
