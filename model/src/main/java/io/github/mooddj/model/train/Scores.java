package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.train.EvaluationReport.ClassFigures;
import io.github.mooddj.model.train.EvaluationReport.ConfidenceBin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds up answers. Not for several threads. */
final class Scores {
    private static final int BINS = 15;

    private final List<Emotion> classes;
    private final Set<Emotion> among;
    private final int[][] confusion;
    private final int[] pictures;
    private final int[] binCount = new int[BINS];
    private final double[] binConfidence = new double[BINS];
    private final int[] binRight = new int[BINS];

    /** Chooses among these classes only. */
    Scores(List<Emotion> classes) {
        this.classes = List.copyOf(classes);
        this.among = EnumSet.copyOf(classes);
        this.confusion = new int[classes.size()][classes.size()];
        this.pictures = new int[classes.size()];
    }

    /** Counts one picture; one whose class is not among ours is left out. */
    void add(Emotion truth, Optional<EmotionProbabilities> answer) {
        int row = classes.indexOf(truth);
        if (row < 0) {
            return;
        }
        pictures[row]++;
        answer.map(probabilities -> probabilities.among(among)).ifPresent(probabilities -> {
            Emotion said = probabilities.likeliest();
            confusion[row][classes.indexOf(said)]++;
            double confidence = Math.min(1, probabilities.of(said));
            int bin = Math.min(BINS - 1, (int) (confidence * BINS));
            binCount[bin]++;
            binConfidence[bin] += confidence;
            if (said == truth) {
                binRight[bin]++;
            }
        });
    }

    EvaluationReport report() {
        List<ClassFigures> perClass = new ArrayList<>();
        List<List<Integer>> rows = new ArrayList<>();
        int images = 0;
        int found = 0;
        int right = 0;
        double f1 = 0;
        int present = 0;
        for (int i = 0; i < classes.size(); i++) {
            ClassFigures figures = figures(i);
            perClass.add(figures);
            rows.add(Arrays.stream(confusion[i]).boxed().toList());
            images += pictures[i];
            found += Arrays.stream(confusion[i]).sum();
            right += confusion[i][i];
            if (pictures[i] > 0) {
                present++;
                f1 += figures.f1();
            }
        }
        return new EvaluationReport(
                classes,
                images,
                found,
                part(right, images),
                present == 0 ? 0 : f1 / present,
                ece(found),
                List.copyOf(rows),
                List.copyOf(perClass),
                calibration());
    }

    private ClassFigures figures(int index) {
        int said = 0;
        for (int[] row : confusion) {
            said += row[index];
        }
        double precision = part(confusion[index][index], said);
        double recall = part(confusion[index][index], pictures[index]);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new ClassFigures(precision, recall, f1, pictures[index]);
    }

    private List<ConfidenceBin> calibration() {
        List<ConfidenceBin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int answers = binCount[bin];
            bins.add(new ConfidenceBin(
                    answers, answers == 0 ? 0 : binConfidence[bin] / answers, part(binRight[bin], answers)));
        }
        return List.copyOf(bins);
    }

    private double ece(int found) {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(binRight[bin] - binConfidence[bin]);
        }
        return found == 0 ? 0 : error / found;
    }

    private static double part(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
