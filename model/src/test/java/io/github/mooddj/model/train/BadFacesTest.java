package io.github.mooddj.model.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.classify.NetworkFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What training makes of folders that are not as they should be. */
class BadFacesTest {
    @TempDir
    private Path directory = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path faces = Path.of("");

    @BeforeEach
    void draw() throws IOException {
        faces = directory.resolve("faces");
        DrawnFaces.into(faces, 12);
    }

    private int train(String... more) {
        Stream<String> start = Stream.of(
                faces.toString(),
                "--output",
                directory.resolve("own.network").toString(),
                "--epochs",
                "1",
                "--width",
                "4",
                "--batch",
                "4");
        return new CommandLine(new TrainCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(start, Stream.of(more)).toArray(String[]::new));
    }

    private void spoil(String label) throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.writeString(faces.resolve(label).resolve(i + ".png"), "no picture");
        }
    }

    @Test
    void unreadablePicturesAreSaidAndLeftOut() throws Exception {
        byte[] whole = Files.readAllBytes(faces.resolve("happy/2.png"));
        Files.write(faces.resolve("happy/2.png"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.write(faces.resolve("sad/3.png"), new byte[0]);
        Files.writeString(faces.resolve("sad/notes.txt"), "not a picture, and not named as one");

        assertEquals(0, train(), err::toString);

        assertTrue(out.toString().contains("sad/3.png is empty"), out::toString);
        assertTrue(out.toString().contains("happy/2.png is damaged"), out::toString);
        assertTrue(out.toString().contains("left out: 2 unreadable pictures, 0 without a face"), out::toString);
        assertFalse(out.toString().contains("notes.txt"), out::toString);
        assertEquals("", err.toString());
    }

    @Test
    void aClassWithoutPicturesIsSaidAndTheOthersAreLearnt() throws Exception {
        Files.createDirectories(faces.resolve("angry"));

        assertEquals(0, train(), err::toString);

        assertTrue(out.toString().contains("the folder angry has no usable picture; the class is left out"));
        assertEquals(
                7,
                new NetworkFile()
                        .read(directory.resolve("own.network"))
                        .descriptor()
                        .labels()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnn", "bovw", "landmarks"})
    void oneClassAloneIsRefusedByEveryKindOfTraining(String classifier) throws IOException {
        spoil("sad");
        Path output = Files.writeString(directory.resolve("own.network"), "what was there before");

        assertEquals(2, train("--classifier", classifier));

        assertTrue(err.toString().contains("of one class only (happy): there is nothing to tell apart"), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertEquals("what was there before", Files.readString(output));
    }

    @Test
    void nothingToLearnFromIsRefused() throws IOException {
        spoil("sad");
        spoil("happy");
        assertEquals(2, train());
        assertTrue(err.toString().contains("has no usable picture"), err::toString);
    }

    @Test
    void emotionsOutsideTheFourMoodsCanBeLearntAlone() throws Exception {
        Files.move(faces.resolve("happy"), faces.resolve("surprise"));
        Files.move(faces.resolve("sad"), faces.resolve("fear"));

        assertEquals(0, train(), err::toString);

        assertEquals(
                3,
                new NetworkFile()
                        .read(directory.resolve("own.network"))
                        .descriptor()
                        .measured()
                        .get(0)
                        .images());
    }

    @Test
    void aValidationFolderWithoutUsablePicturesIsRefused() throws IOException {
        Path kept = directory.resolve("kept");
        Files.writeString(Files.createDirectories(kept.resolve("happy")).resolve("1.png"), "no picture");

        assertEquals(2, train("--validation", kept.toString()));

        assertTrue(err.toString().contains("to choose the best network by"), err::toString);
    }

    @Test
    void aFolderCalledValIsNotChosenByItself() throws IOException {
        faces = Files.move(faces, directory.resolve("val"));

        assertEquals(0, train(), err::toString);

        assertTrue(out.toString().contains("learns from 21 faces"), out::toString);
        assertTrue(out.toString().contains("chooses by 3 others"), out::toString);
    }

    @Test
    void aRunThatEndedAndIsStartedAgainChangesNothing() throws Exception {
        assertEquals(0, train(), err::toString);
        float[] first = new NetworkFile().read(directory.resolve("own.network")).weights();

        assertEquals(0, train(), err::toString);

        assertArrayEquals(
                first, new NetworkFile().read(directory.resolve("own.network")).weights());
    }

    @Test
    void checkpointsOfBeforeThereWereClassesAreGoneOnWith() throws Exception {
        Path file = directory.resolve("old.checkpoint");
        try (var data = new java.io.DataOutputStream(Files.newOutputStream(file))) {
            data.writeUTF("{\"plan\":{\"width\":4,\"epochs\":1,\"batch\":4,\"rate\":0.002,\"seed\":1},"
                    + "\"faces\":21,\"step\":3,\"best\":0.5}");
            for (int array = 0; array < 3; array++) {
                data.writeInt(1);
                data.writeFloat(array);
            }
        }

        CheckpointFile.Checkpoint checkpoint = new CheckpointFile(file).read();

        assertEquals(new TrainingPlan(4, 1, 4, 0.002, 1), checkpoint.head().plan());
        assertEquals(0, checkpoint.bestWeights().length);
        assertEquals(
                List.of(0f, 1f, 2f),
                List.of(
                        checkpoint.weights()[0],
                        checkpoint.average()[0],
                        checkpoint.updater()[0]));
    }
}
