package io.github.mooddj.model.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.DemoFaces;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YunetFaceDetectorTest {
    private static final FaceDetector DETECTOR = YunetFaceDetector.open();

    @AfterAll
    static void close() {
        DETECTOR.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"happy-010.jpg", "happy-097.jpg", "neutral-010.jpg", "neutral-097.jpg"})
    void aFaceHasItsPartsWhereFacesHaveThem(String name) throws UnreadablePictureException {
        GrayImage picture = DemoFaces.picture(name);

        DetectedFace face = DETECTOR.largestFace(picture).orElseThrow();

        FaceLandmarks parts = face.landmarks();
        assertTrue(parts.rightEye().x() < parts.leftEye().x());
        assertTrue(parts.rightEye().y() < parts.nose().y());
        assertTrue(parts.nose().y() < parts.rightMouth().y());
        assertTrue(parts.nose().x() > parts.rightEye().x()
                && parts.nose().x() < parts.leftEye().x());
        FaceBox box = face.box();
        assertTrue(parts.nose().x() > box.x() && parts.nose().x() < box.x() + box.width());
        assertTrue(box.width() > picture.width() * 0.2 && box.width() < picture.width() * 0.9);
        assertTrue(face.score() > 0.8, () -> "score " + face.score());
    }

    @Test
    void ofTwoFacesTheLargerOneIsTaken() throws UnreadablePictureException {
        GrayImage large = DemoFaces.picture("happy-010.jpg");
        GrayImage small = Resampling.resize(DemoFaces.picture("neutral-097.jpg"), 128, 128);
        GrayImage both = onGray(640, 300, large, 10, 20, small, 450, 100);

        FaceBox box = DETECTOR.largestFace(both).orElseThrow().box();

        assertTrue(box.x() + box.width() / 2 < 266, () -> "took the face at " + box);
    }

    @Test
    void aFaceFarFromTheCameraIsFoundWhereItIs() throws UnreadablePictureException {
        GrayImage small = Resampling.resize(DemoFaces.picture("neutral-010.jpg"), 120, 120);
        GrayImage frame = onGray(640, 480, small, 400, 200, small, 400, 200);

        FaceBox box = DETECTOR.largestFace(frame).orElseThrow().box();

        double centreX = box.x() + box.width() / 2;
        double centreY = box.y() + box.height() / 2;
        assertTrue(centreX > 430 && centreX < 490, () -> "at " + box);
        assertTrue(centreY > 230 && centreY < 290, () -> "at " + box);
    }

    @Test
    void whereNobodyIsNobodyIsFound() {
        byte[] noise = new byte[320 * 240];
        new Random(3).nextBytes(noise);
        assertFalse(DETECTOR.largestFace(new GrayImage(320, 240, noise)).isPresent());
        assertFalse(DETECTOR.largestFace(new GrayImage(320, 240, new byte[320 * 240]))
                .isPresent());
        assertFalse(DETECTOR.largestFace(new GrayImage(2, 2, new byte[4])).isPresent());
    }

    @Test
    void theCropHasTheEyesLevelAndInTheirPlaces() throws UnreadablePictureException {
        GrayImage picture = DemoFaces.picture("happy-097.jpg");
        DetectedFace face = DETECTOR.largestFace(picture).orElseThrow();

        FaceFraming framing = FaceFraming.of(face.landmarks());

        assertEquals(face.landmarks().nose().x(), framing.centreX(), framing.side() * 0.1);
        assertTrue(Math.abs(framing.angle()) < Math.toRadians(10));
        GrayImage crop = new FaceCropper().crop(picture, face.landmarks());
        assertEquals(FaceCropper.SIDE, crop.width());
        assertEquals(FaceCropper.SIDE, crop.height());
    }

    @Test
    void aClosedDetectorSaysSo() {
        FaceDetector closed = YunetFaceDetector.open();
        closed.close();
        closed.close();
        assertThrows(IllegalStateException.class, () -> closed.largestFace(new GrayImage(8, 8, new byte[64])));
    }

    private static GrayImage onGray(
            int width, int height, GrayImage one, int oneX, int oneY, GrayImage other, int otherX, int otherY) {
        byte[] pixels = new byte[width * height];
        java.util.Arrays.fill(pixels, (byte) 128);
        paste(pixels, width, one, oneX, oneY);
        paste(pixels, width, other, otherX, otherY);
        return new GrayImage(width, height, pixels);
    }

    private static void paste(byte[] target, int width, GrayImage picture, int left, int top) {
        for (int y = 0; y < picture.height(); y++) {
            System.arraycopy(picture.pixels(), y * picture.width(), target, (top + y) * width + left, picture.width());
        }
    }
}
