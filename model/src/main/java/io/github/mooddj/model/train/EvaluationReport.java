package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import java.util.List;

/**
 * How well a classifier did on labelled pictures.
 *
 * @param classes the classes that it chose among, in the order of rows and columns
 * @param images how many pictures counted
 * @param facesFound how many of them were classified
 * @param accuracy the part that was right, 0 to 1; a picture that was not classified is wrong
 * @param macroF1 the mean F1 over the classes that have pictures, 0 to 1
 * @param ece expected calibration error over the classified pictures, fifteen bins, 0 to 1
 * @param confusion how often a class (row) was taken for a class (column), classified pictures only
 * @param perClass in the order of {@code classes}
 * @param calibration fifteen bins of equal width, from unsure to sure
 */
record EvaluationReport(
        List<Emotion> classes,
        int images,
        int facesFound,
        double accuracy,
        double macroF1,
        double ece,
        List<List<Integer>> confusion,
        List<ClassFigures> perClass,
        List<ConfidenceBin> calibration) {
    /**
     * The answers whose confidence lies in one fifteenth of 0..1.
     *
     * @param answers how many
     * @param confidence their mean confidence; 0 when there is none
     * @param accuracy the part of them that was right; 0 when there is none
     */
    record ConfidenceBin(int answers, double confidence, double accuracy) {}

    /**
     * Figures of one class.
     *
     * @param precision the part of what was called so that was so; 0 when nothing was called so
     * @param recall the part of what was so that was called so; 0 when there was none
     * @param f1 their harmonic mean
     * @param n how many pictures of it there were
     */
    record ClassFigures(double precision, double recall, double f1, int n) {}
}
