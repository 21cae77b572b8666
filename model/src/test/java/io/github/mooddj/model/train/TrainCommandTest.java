package io.github.mooddj.model.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.classify.NetworkFile;
import io.github.mooddj.model.classify.StoredNetwork;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Learns to tell made-up faces apart: mouths that bend up from mouths that bend down. */
class TrainCommandTest {
    private static final int FACES = 40;

    @TempDir
    private Path directory = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int train(String... arguments) {
        return new CommandLine(new TrainCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void drawFaces() throws IOException {
        DrawnFaces.into(directory.resolve("faces"), FACES);
    }

    @Test
    void aTrainedNetworkTellsUnseenFacesApartAndSaysHowWell() throws Exception {
        drawFaces();
        Path output = directory.resolve("own.network");

        int code = train(
                directory.resolve("faces").toString(),
                "--output",
                output.toString(),
                "--epochs",
                "24",
                "--width",
                "4",
                "--batch",
                "8",
                "--rate",
                "0.01");

        assertEquals("", err.toString());
        assertEquals(0, code);
        StoredNetwork network = new NetworkFile().read(output);
        assertTrue(network.descriptor().mirrored());
        // Eight faces were kept apart; a coin gets four of them.
        assertEquals(8, network.descriptor().measured().get(0).images());
        assertTrue(network.descriptor().measured().get(0).accuracy() >= 0.8, out.toString());
    }

    @Test
    void aFinishedRunIsNotRepeatedAndAnotherPlanDoesNotUseItsCheckpoint() throws Exception {
        drawFaces();
        String faces = directory.resolve("faces").toString();
        String output = directory.resolve("own.network").toString();
        assertEquals(0, train(faces, "--output", output, "--epochs", "1", "--width", "4", "--batch", "8"));

        assertEquals(0, train(faces, "--output", output, "--epochs", "1", "--width", "4", "--batch", "8"));
        assertTrue(out.toString().contains("goes on at step 9"), out.toString());

        assertEquals(2, train(faces, "--output", output, "--epochs", "2", "--width", "4", "--batch", "8"));
        assertTrue(err.toString().contains("--restart"), err.toString());
        assertEquals(0, train(faces, "--output", output, "--epochs", "2", "--width", "4", "--batch", "8", "--restart"));
    }

    @Test
    void aResumedRunHasTheWeightsAndTheStepOfTheStoppedOne() throws Exception {
        drawFaces();
        TrainingPlan plan = new TrainingPlan(4, 2, 8, 0.002, 3);
        FaceDataset faces;
        try (io.github.mooddj.model.face.FaceDetector detector = io.github.mooddj.model.face.YunetFaceDetector.open()) {
            faces = FaceDataset.read(directory.resolve("faces"), detector, line -> {});
        }
        BatchSource batches = new BatchSource(
                faces,
                java.util.List.of(
                        io.github.mooddj.model.emotion.Emotion.HAPPY, io.github.mooddj.model.emotion.Emotion.SAD),
                8,
                3);
        CheckpointFile file = new CheckpointFile(directory.resolve("own.checkpoint"));
        try (LearningNetwork stopped = new LearningNetwork(plan, faces.samples().size(), 2);
                LearningNetwork resumed =
                        new LearningNetwork(plan, faces.samples().size(), 2)) {
            for (int step = 0; step < 5; step++) {
                stopped.learn(batches.batch(step));
            }
            file.write(new CheckpointFile.Checkpoint(
                    new CheckpointFile.Head(plan, faces.samples().size(), stopped.step(), 0.5),
                    stopped.weights(),
                    stopped.averaged(),
                    stopped.updater(),
                    stopped.averaged()));

            resumed.resume(file.read());

            assertEquals(5, resumed.step());
            assertArrayEquals(stopped.weights(), resumed.weights());
            assertArrayEquals(stopped.averaged(), resumed.averaged());
            assertArrayEquals(stopped.updater(), resumed.updater());
        }
    }

    @Test
    void theMeanOfTwoNetworksIsANetworkAndOfUnequalOnesThereIsNone() throws Exception {
        drawFaces();
        String faces = directory.resolve("faces").toString();
        String first = directory.resolve("first.network").toString();
        String second = directory.resolve("second.network").toString();
        String wide = directory.resolve("wide.network").toString();
        String mean = directory.resolve("mean.network").toString();
        assertEquals(0, train(faces, "--output", first, "--epochs", "1", "--width", "4", "--batch", "8"));
        assertEquals(
                0, train(faces, "--output", second, "--begin", first, "--epochs", "1", "--width", "4", "--batch", "8"));
        assertEquals(0, train(faces, "--output", wide, "--epochs", "1", "--width", "5", "--batch", "8"));

        assertEquals(0, train(faces, "--average", first + "," + second, "--output", mean));

        float[] one = new NetworkFile().read(Path.of(first)).weights();
        float[] other = new NetworkFile().read(Path.of(second)).weights();
        float[] between = new NetworkFile().read(Path.of(mean)).weights();
        assertEquals((one[0] + other[0]) / 2, between[0], 1e-6);
        assertEquals(2, train(faces, "--average", first + "," + wide, "--output", mean));
        assertTrue(err.toString().contains("same layers"), err.toString());
    }

    @Test
    void aDamagedCheckpointAndAnImpossiblePlanAreSaidInOneLine() throws Exception {
        drawFaces();
        Path output = directory.resolve("own.network");
        Files.writeString(directory.resolve("own.network.checkpoint"), "not a checkpoint at all");

        assertEquals(
                2,
                train(
                        directory.resolve("faces").toString(),
                        "--output",
                        output.toString(),
                        "--width",
                        "4",
                        "--epochs",
                        "1",
                        "--batch",
                        "8"));
        assertTrue(err.toString().lines().anyMatch(line -> line.contains("is no checkpoint")), err.toString());

        assertEquals(2, train(directory.resolve("faces").toString(), "--epochs", "0"));
        assertTrue(err.toString().contains("--epochs is 1 to 1000"), err.toString());
    }
}
