package io.github.mooddj.model.rival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.DemoFaces;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.face.FaceCropper;
import io.github.mooddj.model.face.FaceDetector;
import io.github.mooddj.model.face.FaceLandmarks;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.face.YunetFaceDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandmarkNetworkTest {
    private static final Path PUBLISHED = Path.of("../../shared/weights/face_landmark_68_model-weights_manifest.json");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void dl4jGivesThePointsOfThePublishedLayersReckonedPlainly() throws NetworkFileException {
        byte[] pixels = new byte[LandmarkNetwork.SIDE * LandmarkNetwork.SIDE];
        new Random(4).nextBytes(pixels);
        GrayImage noise = new GrayImage(LandmarkNetwork.SIDE, LandmarkNetwork.SIDE, pixels);
        NumberArrays weights = new NumberArraysFile().bundled("landmarks68.rival", LandmarkNetwork.KIND);

        try (LandmarkNetwork network = LandmarkNetwork.of(weights)) {
            float[] points = network.points(List.of(noise, noise)).get(1);

            assertArrayEquals(PlainLandmarks.of(weights, noise), points, 2e-4f);
        }
    }

    /** The detector's five points, which come from another network, are where the 68 say. */
    @ParameterizedTest
    @ValueSource(strings = {"happy-010.jpg", "happy-097.jpg", "neutral-010.jpg", "neutral-097.jpg"})
    void eyesNoseAndMouthAreWhereTheDetectorSeesThem(String name) throws Exception {
        GrayImage picture = DemoFaces.picture(name);
        try (FaceDetector detector = YunetFaceDetector.open();
                FaceLandmarks68 landmarks = FaceLandmarks68.open()) {
            FaceLandmarks parts = detector.largestFace(picture).orElseThrow().landmarks();
            GrayImage crop = new FaceCropper().crop(picture, parts);
            FaceLandmarks inCrop =
                    detector.largestFace(enlarged(crop)).orElseThrow().landmarks();
            double eyes = inCrop.leftEye().x() - inCrop.rightEye().x();

            float[] points = landmarks.points(List.of(crop)).get(0);

            near(inCrop.rightEye(), mean(points, 36, 41), eyes * 0.12);
            near(inCrop.leftEye(), mean(points, 42, 47), eyes * 0.12);
            near(inCrop.nose(), mean(points, 30, 30), eyes * 0.25);
            near(inCrop.rightMouth(), mean(points, 48, 48), eyes * 0.2);
            near(inCrop.leftMouth(), mean(points, 54, 54), eyes * 0.2);
        }
    }

    private static final int LARGE = 240;

    private static GrayImage enlarged(GrayImage crop) {
        byte[] pixels = new byte[LARGE * LARGE];
        for (int i = 0; i < pixels.length; i++) {
            double x = (i % LARGE + 0.5) * crop.width() / LARGE - 0.5;
            int row = i / LARGE;
            double y = (row + 0.5) * crop.height() / LARGE - 0.5;
            pixels[i] = (byte) Math.round(io.github.mooddj.model.face.Bilinear.at(crop, x, y));
        }
        return new GrayImage(LARGE, LARGE, pixels);
    }

    private static FaceLandmarks.Point mean(float[] points, int first, int last) {
        double x = 0;
        double y = 0;
        for (int i = first; i <= last; i++) {
            x += points[2 * i] * LARGE / (last - first + 1);
            y += points[2 * i + 1] * LARGE / (last - first + 1);
        }
        return new FaceLandmarks.Point(x, y);
    }

    private static void near(FaceLandmarks.Point wanted, FaceLandmarks.Point found, double tolerance) {
        assertTrue(
                Math.hypot(wanted.x() - found.x(), wanted.y() - found.y()) <= tolerance,
                () -> wanted + " and " + found + " are more than " + tolerance + " apart");
    }

    @Test
    void thePublishedWeightsBecomeTheFileThatShips() throws IOException {
        Assumptions.assumeTrue(Files.exists(PUBLISHED), "the published weights are not on this machine");
        Path converted = directory.resolve("converted.rival");

        assertEquals(356_840, LandmarkWeights.convert(PUBLISHED, converted));

        NumberArrays ours = new NumberArraysFile().bundled("landmarks68.rival", LandmarkNetwork.KIND);
        NumberArrays theirs = new NumberArraysFile().read(converted, LandmarkNetwork.KIND);
        assertEquals(ours.arrays().keySet(), theirs.arrays().keySet());
        ours.arrays()
                .forEach((name, values) ->
                        assertArrayEquals(values, theirs.arrays().get(name), name));
    }

    @Test
    void weightsThatAreCutOffOrNotListedAreRefused() throws IOException {
        Path manifest = directory.resolve("some-manifest.json");
        Files.writeString(manifest, """
                [{"weights": [{"name": "fc/bias", "shape": [136],
                "quantization": {"dtype": "uint8", "scale": 0.1, "min": 0}}], "paths": ["some.bin"]}]
                """);
        Path output = directory.resolve("out.rival");
        Files.write(directory.resolve("some.bin"), new byte[100]);
        assertThrows(NetworkFileException.class, () -> LandmarkWeights.convert(manifest, output));
        Files.write(directory.resolve("some.bin"), new byte[140]);
        assertThrows(NetworkFileException.class, () -> LandmarkWeights.convert(manifest, output));
        Files.write(directory.resolve("some.bin"), new byte[136]);
        assertTrue(
                String.valueOf(assertThrows(NetworkFileException.class, () -> LandmarkWeights.convert(manifest, output))
                                .getMessage())
                        .contains("dense0/conv0/filters"));
        Files.writeString(manifest, "[]");
        assertThrows(NetworkFileException.class, () -> LandmarkWeights.convert(manifest, output));
        assertTrue(Files.notExists(output));
    }
}
