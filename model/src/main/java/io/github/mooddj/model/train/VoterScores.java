package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How right one of the people would be who voted on the labels, drawn at random from those who saw one of the classes:
 * what a classifier can be compared with. Kind to people, whose own vote is part of the label. Not for several threads.
 */
final class VoterScores {
    private final List<Emotion> classes;
    private final double[][] confusion;
    private int images;

    /** Voters choose among these classes only. */
    VoterScores(List<Emotion> classes) {
        this.classes = List.copyOf(classes);
        this.confusion = new double[classes.size()][classes.size()];
    }

    /**
     * The figures.
     *
     * @param images pictures that somebody voted on; with none, the other figures are 0
     * @param accuracy the part of a voter's answers that is right in the mean, 0 to 1
     * @param macroF1 the mean F1 over the classes that have pictures, 0 to 1
     */
    record Report(int images, double accuracy, double macroF1) {}

    /** Counts one picture; one whose class is not among ours, or in which nobody saw any of them, is left out. */
    void add(Emotion truth, Map<Emotion, Double> votes) {
        int row = classes.indexOf(truth);
        double all = classes.stream()
                .mapToDouble(emotion -> votes.getOrDefault(emotion, 0.0))
                .sum();
        if (row < 0 || all <= 0) {
            return;
        }
        images++;
        for (int i = 0; i < classes.size(); i++) {
            confusion[row][i] += votes.getOrDefault(classes.get(i), 0.0) / all;
        }
    }

    Report report() {
        double right = 0;
        double f1 = 0;
        int present = 0;
        for (int i = 0; i < classes.size(); i++) {
            double of = Arrays.stream(confusion[i]).sum();
            double said = 0;
            for (double[] row : confusion) {
                said += row[i];
            }
            right += confusion[i][i];
            if (of > 0) {
                present++;
                f1 += 2 * confusion[i][i] / (of + said);
            }
        }
        return new Report(images, images == 0 ? 0 : right / images, present == 0 ? 0 : f1 / present);
    }
}
