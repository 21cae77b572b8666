package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.NetworkFileException;
import java.util.Map;

/** Turns features into one score for each label, higher for what is likelier. Stateless. */
sealed interface Scorer permits LinearScorer, KernelScorer, ForestScorer {
    /** The scores in the order of the labels. */
    double[] scores(float[] features);

    /** Puts what it consists of beside what is there; {@link #read} takes it out. */
    void write(Map<String, Double> settings, Map<String, float[]> arrays);

    /**
     * The scorer that a file holds.
     *
     * @param dimensions how many features there are
     * @throws NetworkFileException if it holds none for so many labels and features
     */
    static Scorer read(NumberArrays file, int dimensions) throws NetworkFileException {
        int labels = file.labels().size();
        if (file.length(LinearScorer.PLANES) > 0) {
            return LinearScorer.read(file, labels, dimensions);
        }
        return file.length(ForestScorer.ROOTS) > 0
                ? ForestScorer.read(file, labels, dimensions)
                : KernelScorer.read(file, labels, dimensions);
    }
}
