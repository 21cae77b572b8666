package io.github.mooddj.model.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.classify.Dl4jEmotionClassifier;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.classify.EmotionNetwork;
import io.github.mooddj.model.classify.NetworkFile;
import io.github.mooddj.model.classify.StoredNetwork;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.face.PictureFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import picocli.CommandLine;

/** A trained network is taught other classes, or becomes wider. */
class TransferTest {
    @TempDir
    private Path directory = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String faces = "";
    private Path base = Path.of("");

    private int train(String... arguments) {
        return new CommandLine(new TrainCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @BeforeEach
    void aNetworkOfAllEmotions() throws IOException {
        Path root = directory.resolve("faces");
        DrawnFaces.into(root, 20);
        faces = root.toString();
        base = directory.resolve("base.network");
        assertEquals(
                0,
                train(faces, "--output", base.toString(), "--epochs", "2", "--width", "4", "--batch", "8"),
                err::toString);
    }

    private String transferred(String freezeTo, String classes) {
        Path output = directory.resolve("other.network");
        int code = train(
                faces,
                "--base",
                base.toString(),
                "--freeze-to",
                freezeTo,
                "--classes",
                classes,
                "--output",
                output.toString(),
                "--epochs",
                "6",
                "--batch",
                "8",
                "--rate",
                "0.01");
        assertEquals(0, code, err::toString);
        return output.toString();
    }

    private static ComputationGraph graph(StoredNetwork network) {
        ComputationGraph graph = EmotionNetwork.create(
                network.descriptor().width(), network.descriptor().labels().size(), 1);
        graph.params()
                .assign(Nd4j.createFromArray(network.weights())
                        .reshape(graph.params().shape()));
        return graph;
    }

    private static float[] weights(ComputationGraph graph, String layer, String name) {
        return graph.getLayer(layer).getParam(name).dup('c').data().asFloat();
    }

    @Test
    void frozenLayersStayAsTheyAreAndTheOthersLearn() throws Exception {
        StoredNetwork other = new NetworkFile().read(Path.of(transferred("c6", "sad,happy")));

        assertEquals(List.of("sad", "happy"), other.descriptor().labels());
        assertEquals(4, other.descriptor().width());
        ComputationGraph before = graph(new NetworkFile().read(base));
        ComputationGraph after = graph(other);
        for (int i = 1; i <= 6; i++) {
            assertArrayEquals(weights(before, "c" + i, "W"), weights(after, "c" + i, "W"), "c" + i);
            for (String name : List.of("gamma", "beta", "mean", "log10stdev")) {
                assertArrayEquals(weights(before, "c" + i + "b", name), weights(after, "c" + i + "b", name), name);
            }
        }
        assertFalse(java.util.Arrays.equals(weights(before, "c7", "W"), weights(after, "c7", "W")));
        assertFalse(java.util.Arrays.equals(weights(before, "c9b", "mean"), weights(after, "c9b", "mean")));
    }

    @Test
    void theTransferredNetworkIsOneThatClassifiesAndTellsItsClassesApart() throws Exception {
        String file = transferred("c1", "happy,sad");

        int right = 0;
        try (Dl4jEmotionClassifier classifier = new EmotionModels().open(Path.of(file))) {
            for (String label : List.of("happy", "sad")) {
                for (int i = 0; i < 20; i++) {
                    FaceImage face = FaceImage.of(new PictureFile().read(Path.of(faces, label, i + ".png")));
                    right += classifier.classify(face).likeliest().key().equals(label) ? 1 : 0;
                }
            }
            assertEquals(
                    List.of(Emotion.HAPPY, Emotion.SAD),
                    List.copyOf(classifier
                            .classify(FaceImage.of(new PictureFile().read(Path.of(faces, "sad", "1.png"))))
                            .byEmotion()
                            .keySet()));
        }
        assertTrue(right >= 30, right + " of 40 right");
        assertEquals(
                0,
                new CommandLine(new EvaluateCommand())
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(faces, "--network", file, "--classes", "happy,sad"),
                err::toString);
    }

    @Test
    void anOutputThatTheBaseHadBeginsWithWhatItKnew() throws Exception {
        StoredNetwork known = new NetworkFile().read(base);
        TrainingPlan plan = new TrainingPlan(4, 1, 8, 0.01, 1, List.of(Emotion.FEAR, Emotion.HAPPY), "");
        ComputationGraph before = graph(known);
        ComputationGraph after = new Transfer(known, "c9").network(plan, 40);
        INDArray from = before.getLayer("out").getParam("W");
        INDArray to = after.getLayer("out").getParam("W");
        assertEquals(2, to.size(1));
        assertEquals(from.getColumn(known.descriptor().emotions().indexOf(Emotion.FEAR)), to.getColumn(0));
        assertEquals(from.getColumn(known.descriptor().emotions().indexOf(Emotion.HAPPY)), to.getColumn(1));
    }

    @Test
    void whatCannotBeTransferredIsSaidInOneLine() {
        String file = base.toString();
        assertEquals(2, train(faces, "--base", file, "--freeze-to", "c10"));
        assertTrue(err.toString().contains("c1 to c9"), err::toString);
        assertEquals(2, train(faces, "--freeze-to", "c3"));
        assertEquals(2, train(faces, "--base", directory.resolve("none.network").toString()));
        assertEquals(2, train(faces, "--base", file, "--begin", file));
        assertEquals(2, train(faces, "--base", file, "--classes", "happy,fear"));
        assertTrue(err.toString().contains("has no usable picture of fear"), err::toString);
        assertEquals(2, train(faces, "--begin", file, "--width", "4", "--classes", "happy,sad"));
        assertTrue(err.toString().contains("--base gives a network other classes"), err::toString);
        assertEquals(2, train(faces, "--base", file, "--classes", "sad"));
        assertTrue(err.toString().contains("at least two classes"), err::toString);
        assertFalse(err.toString().contains("\tat "), err::toString);
        assertEquals(7, err.toString().lines().count(), err::toString);
    }

    @Test
    void aWidenedNetworkGivesTheAnswersOfTheNarrowOne() throws Exception {
        StoredNetwork narrow = new NetworkFile().read(base);
        float[] weights = Widening.of(narrow, 7, 3);
        float[] pixels = new float[5 * FaceImage.SIDE * FaceImage.SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) (Math.sin(i * 0.21) + Math.cos(i / 64.0 * 0.4));
        }
        ComputationGraph from = graph(narrow);
        ComputationGraph to =
                EmotionNetwork.create(7, narrow.descriptor().labels().size(), 1);
        to.params().assign(Nd4j.createFromArray(weights).reshape(to.params().shape()));
        INDArray input = Nd4j.createFromArray(pixels).reshape('c', 5, 1, FaceImage.SIDE, FaceImage.SIDE);

        assertArrayEquals(
                from.outputSingle(false, input).dup('c').data().asFloat(),
                to.outputSingle(false, input).dup('c').data().asFloat(),
                1e-5f);
    }

    @Test
    void aRunBeginsFromANarrowerNetworkAndNotFromAWiderOne() throws Exception {
        Path wide = directory.resolve("wide.network");
        String[] run = {faces, "--begin", base.toString(), "--output", wide.toString(), "--epochs", "1", "--batch", "8"
        };
        assertEquals(0, train(with(run, "--width", "6")), err::toString);
        assertEquals(6, new NetworkFile().read(wide).descriptor().width());

        Files.delete(directory.resolve("wide.network.checkpoint"));
        assertEquals(
                2,
                train(faces, "--begin", wide.toString(), "--output", base.toString(), "--epochs", "1", "--width", "4"));
        assertTrue(err.toString().contains("cannot become narrower"), err::toString);
    }

    private static String[] with(String[] arguments, String... more) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }
}
