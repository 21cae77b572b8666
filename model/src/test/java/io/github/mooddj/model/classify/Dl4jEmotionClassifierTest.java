package io.github.mooddj.model.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.DemoFaces;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.face.UnreadablePictureException;
import java.util.Arrays;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class Dl4jEmotionClassifierTest {
    private static final String PLAIN_PATH = "org.eclipse.deeplearning4j.helpers.disable";
    private static final FaceReader READER = new EmotionModels().bundledReader();

    @AfterAll
    static void close() {
        READER.close();
    }

    @ParameterizedTest
    @CsvSource({"happy-010.jpg, HAPPY", "happy-097.jpg, HAPPY", "neutral-010.jpg, NEUTRAL", "neutral-097.jpg, NEUTRAL"})
    void theShippedNetworkReadsPeopleItHasNeverSeen(String picture, Emotion shown) throws UnreadablePictureException {
        EmotionProbabilities read =
                READER.read(DemoFaces.picture(picture)).orElseThrow().probabilities();

        assertEquals(shown, read.likeliest(), () -> String.valueOf(read));
    }

    @Test
    void aPictureWithoutAFaceIsNotRead() {
        assertTrue(READER.read(new GrayImage(320, 240, new byte[320 * 240])).isEmpty());
    }

    @Test
    void convolutionsRunThroughOneDnnWhereItIsBuiltIn() {
        Assumptions.assumeTrue(
                System.getProperty("os.arch").equals("amd64"), "the fast library is for x86-64 processors");
        Dl4jEmotionClassifier classifier = new EmotionModels().bundled();
        try (classifier) {
            assertTrue(classifier.runsThroughOneDnn());
        }
        assertThrows(IllegalStateException.class, () -> classifier.classify(FaceImage.of(TestPattern.face())));
    }

    @Test
    void theFastPathGivesTheAnswersAndGradientsOfThePlainOne() {
        float[] faces = new float[4 * FaceImage.SIDE * FaceImage.SIDE];
        for (int i = 0; i < faces.length; i++) {
            faces[i] = (float) Math.sin(i * 0.37 + i / 4096.0 * 0.9);
        }
        float[] labels = {1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0};
        Result fast = run(false, faces, labels);
        Result plain = run(true, faces, labels);

        assertArrayEquals(plain.answers(), fast.answers(), 1e-4f);
        double largest = 0;
        double difference = 0;
        for (int i = 0; i < plain.gradient().length; i++) {
            largest = Math.max(largest, Math.abs(plain.gradient()[i]));
            difference = Math.max(difference, Math.abs(plain.gradient()[i] - fast.gradient()[i]));
        }
        assertTrue(difference <= largest * 1e-3, "gradients differ by " + difference + " of " + largest);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Result(float[] answers, float[] gradient) {}

    private static Result run(boolean plain, float[] faces, float[] labels) {
        String before = System.getProperty(PLAIN_PATH, "");
        System.setProperty(PLAIN_PATH, String.valueOf(plain));
        try {
            ComputationGraph network = EmotionNetwork.create(8, 3, 7);
            INDArray input = Nd4j.createFromArray(faces).reshape('c', 4, 1, FaceImage.SIDE, FaceImage.SIDE);
            INDArray wanted = Nd4j.createFromArray(labels).reshape('c', 4, 3);
            float[] answers = network.outputSingle(false, input).dup('c').data().asFloat();
            boolean helper = network.getLayer(EmotionNetwork.PROBE_LAYER).getHelper() != null;
            assertTrue(!plain || !helper, "the plain path runs through oneDNN all the same");
            Nd4j.getRandom().setSeed(11);
            network.setInputs(input);
            network.setLabels(wanted);
            network.computeGradientAndScore();
            return new Result(
                    answers, network.getFlattenedGradients().dup('c').data().asFloat());
        } finally {
            System.setProperty(PLAIN_PATH, before);
        }
    }

    @Test
    void theFoldedNetworkGivesTheAnswersOfTheTrainedOne() throws NetworkFileException {
        StoredNetwork stored = new EmotionModels().bundledNetwork();
        int outputs = stored.descriptor().labels().size();
        ComputationGraph trained = EmotionNetwork.create(stored.descriptor().width(), outputs, 1);
        trained.params()
                .assign(Nd4j.createFromArray(stored.weights())
                        .reshape(trained.params().shape()));
        ComputationGraph folded = FoldedNetwork.of(trained, stored.descriptor().width(), outputs);
        float[] faces = new float[3 * FaceImage.SIDE * FaceImage.SIDE];
        for (int i = 0; i < faces.length; i++) {
            faces[i] = (float) (Math.sin(i * 0.11) + Math.cos(i / 64.0 * 0.2));
        }
        INDArray input = Nd4j.createFromArray(faces).reshape('c', 3, 1, FaceImage.SIDE, FaceImage.SIDE);

        assertArrayEquals(
                trained.outputSingle(false, input).dup('c').data().asFloat(),
                folded.output(false, input)[0].dup('c').data().asFloat(),
                1e-5f);
    }

    @Test
    void weightsThatDoNotFitAreRefused() {
        NetworkDescriptor descriptor = NetworkFiles.descriptor(8, 100);
        float[] weights = new float[100];
        Arrays.fill(weights, 0.1f);
        assertThrows(
                NetworkFileException.class,
                () -> Dl4jEmotionClassifier.start(new StoredNetwork(descriptor, weights), "odd.network"));
    }
}
