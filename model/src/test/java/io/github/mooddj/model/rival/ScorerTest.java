package io.github.mooddj.model.rival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the machines learn of three clouds of points, and what is left of it in a file. */
class ScorerTest {
    private static final int LABELS = 3;
    private static final int DIMENSIONS = 5;

    private final List<float[]> rows = new ArrayList<>();
    private final int[] labelOf = new int[240];

    ScorerTest() {
        Random random = new Random(8);
        for (int i = 0; i < labelOf.length; i++) {
            labelOf[i] = i % LABELS;
            float[] row = new float[DIMENSIONS];
            for (int j = 0; j < DIMENSIONS; j++) {
                row[j] = (float) (random.nextGaussian() + (j == labelOf[i] ? 5 : 0));
            }
            rows.add(row);
        }
    }

    private double rightPart(Scorer scorer) {
        int right = 0;
        for (int i = 0; i < labelOf.length; i++) {
            double[] scores = scorer.scores(rows.get(i));
            int best = 0;
            for (int label = 1; label < LABELS; label++) {
                best = scores[label] > scores[best] ? label : best;
            }
            right += best == labelOf[i] ? 1 : 0;
        }
        return (double) right / labelOf.length;
    }

    private void learntAndKept(Scorer scorer) throws Exception {
        assertTrue(rightPart(scorer) > 0.95, () -> "right: " + rightPart(scorer));
        Map<String, Double> settings = new TreeMap<>();
        LinkedHashMap<String, float[]> arrays = new LinkedHashMap<>();
        scorer.write(settings, arrays);
        Scorer read =
                Scorer.read(new NumberArrays("bovw", List.of("happy", "sad", "neutral"), settings, arrays), DIMENSIONS);
        for (float[] row : rows.subList(0, 20)) {
            assertArrayEquals(scorer.scores(row), read.scores(row), 1e-9);
        }
    }

    @Test
    void linearMachinesTellCloudsApart() throws Exception {
        learntAndKept(
                new LinearSvmTraining(rows.stream().map(SparseRow::of).toList(), labelOf, DIMENSIONS).train(LABELS, 1));
    }

    @Test
    void kernelMachinesTellCloudsApart() throws Exception {
        learntAndKept(new OpenCvLearning(rows, labelOf, LABELS).machines(Projection.of(rows, 4), 1, 0.2));
    }

    @Test
    void aForestTellsCloudsApart() throws Exception {
        learntAndKept(new OpenCvLearning(rows, labelOf, LABELS).forest(20, 6, 1));
    }

    @Test
    void aForestThatWouldNeverEndIsRefused() {
        int[] itself = {0};
        assertThrows(
                IllegalArgumentException.class,
                () -> new ForestScorer(2, 1, itself, new int[] {0}, new float[] {1}, itself, itself));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ForestScorer(2, 1, new int[] {5}, new int[] {-1}, new float[] {1}, itself, itself));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ForestScorer(2, 1, itself, new int[] {-3}, new float[] {1}, itself, itself));
    }

    @Test
    void certaintyIsAsHighAsTheScoresAreRight() {
        Random random = new Random(3);
        List<double[]> scores = new ArrayList<>();
        int[] right = new int[4000];
        for (int i = 0; i < right.length; i++) {
            right[i] = random.nextInt(2);
            // One in five is taken for the other.
            double side = random.nextInt(5) == 0 ? 1 - right[i] : right[i];
            scores.add(new double[] {1 - side, side});
        }

        double[] said = Certainty.fit(scores, right, 2).of(new double[] {0, 1});

        assertEquals(0.8, said[1], 0.03);
        assertEquals(1, said[0] + said[1], 1e-9);
    }
}
