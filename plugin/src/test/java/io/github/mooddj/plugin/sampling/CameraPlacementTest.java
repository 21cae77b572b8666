package io.github.mooddj.plugin.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.plugin.camera.CameraWhy;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cameras that hang askew, are far away, dark or out of focus; the detector and the network that ship. */
class CameraPlacementTest {
    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

    private final FaceEyes eyes = new FaceEyes(new EmotionModels()::bundledReader);

    @BeforeEach
    void open() {
        assertTrue(eyes.open().isEmpty());
    }

    @AfterEach
    void close() {
        eyes.close();
    }

    private static BufferedImage frame(int width, int height, int side) throws IOException {
        BufferedImage frame = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = frame.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, width, height);
        try (InputStream in = Objects.requireNonNull(
                CameraPlacementTest.class.getResourceAsStream("/io/github/mooddj/plugin/demo/faces/happy-097.jpg"))) {
            pen.drawImage(ImageIO.read(in), (width - side) / 2, (height - side) / 2, side, side, null);
        }
        pen.dispose();
        return frame;
    }

    private static BufferedImage turned(BufferedImage frame, Turn turn) {
        GrayImage gray = turn.of(GrayImage.of(frame));
        BufferedImage picture = new BufferedImage(gray.width(), gray.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, gray.width(), gray.height(), gray.pixels());
        return picture;
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void aTurnedCameraIsNoticedAfterSomeLooksAndThenReadAtEveryLook(Turn turn) throws IOException {
        BufferedImage frame = turned(frame(640, 480, 440), turn);
        for (int i = 0; i < 16; i++) {
            eyes.read(frame, NOW);
        }
        for (int i = 0; i < 3; i++) {
            MoodSample.FaceSeen seen = assertInstanceOf(MoodSample.FaceSeen.class, eyes.read(frame, NOW));
            assertEquals(Emotion.HAPPY, seen.probabilities().likeliest());
            assertTrue(Math.abs(seen.box().x() + seen.box().width() / 2 - frame.getWidth() / 2.0) < 60);
            assertTrue(Math.abs(seen.box().y() + seen.box().height() / 2 - frame.getHeight() / 2.0) < 60);
        }
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void aBoxOfATurnedPictureIsFoundInThePicture(Turn turn) {
        GrayImage picture = new GrayImage(4, 3, new byte[] {0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0});
        GrayImage upright = turn.of(picture);
        for (int y = 0; y < upright.height(); y++) {
            for (int x = 0; x < upright.width(); x++) {
                if (upright.at(x, y) == 9) {
                    assertEquals(new FaceBox(2, 1, 1, 1), turn.back(new FaceBox(x, y, 1, 1), picture));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {640, 1280, 3840})
    void aFaceOfUsualSizeIsReadWhateverTheCameraGives(int width) throws IOException {
        int height = width * 9 / 16;
        MoodSample sample = eyes.read(frame(width, height, height * 9 / 10), NOW);
        MoodSample.FaceSeen seen = assertInstanceOf(MoodSample.FaceSeen.class, sample);
        assertEquals(Emotion.HAPPY, seen.probabilities().likeliest());
    }

    @Test
    void aSmallFaceIsTooSmallAndSomebodyIsThereAllTheSame() throws IOException {
        MoodSample.Unclear far = assertInstanceOf(MoodSample.Unclear.class, eyes.read(frame(640, 480, 160), NOW));
        assertEquals(CameraWhy.SMALL, far.why());
        assertTrue(far.hasSomebody());
        MoodSample.Unclear coarse = assertInstanceOf(MoodSample.Unclear.class, eyes.read(frame(160, 120, 110), NOW));
        assertEquals(CameraWhy.SMALL, coarse.why());
    }

    @Test
    void darkBurntOutAndBlurredPicturesSayWhatIsWrong() throws IOException {
        assertEquals(
                new MoodSample.Unclear(NOW, CameraWhy.DARK),
                eyes.read(new BufferedImage(640, 480, BufferedImage.TYPE_3BYTE_BGR), NOW));
        BufferedImage white = frame(640, 480, 440);
        Graphics2D pen = white.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 640, 480);
        pen.dispose();
        assertEquals(new MoodSample.Unclear(NOW, CameraWhy.BRIGHT), eyes.read(white, NOW));

        float[] box = new float[49];
        Arrays.fill(box, 1f / box.length);
        BufferedImage blurred = turned(frame(640, 480, 440), Turn.NONE);
        for (int i = 0; i < 3; i++) {
            blurred = new ConvolveOp(new Kernel(box.length, 1, box), ConvolveOp.EDGE_NO_OP, null).filter(blurred, null);
            blurred = new ConvolveOp(new Kernel(1, box.length, box), ConvolveOp.EDGE_NO_OP, null).filter(blurred, null);
        }
        FaceBox face = new FaceBox(245, 163, 147, 188);
        double sharp = Sharpness.of(GrayImage.of(frame(640, 480, 440)), face);
        double smeared = Sharpness.of(GrayImage.of(blurred), face);
        assertTrue(smeared < 0.0045 && sharp > 0.1, () -> "sharp " + sharp + ", smeared " + smeared);
    }
}
