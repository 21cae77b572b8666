package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Rare classes are drawn more often in training than they occur, so the network believes in them too readily: quiet
 * faces read as sad. This shifts the outputs back towards how often each class occurs (logit adjustment, Menon et al.,
 * 2021), as far as the validation faces say. The shift goes into the last layer's biases: it costs nothing at run time.
 */
final class PriorCorrection {
    private static final double STEP = 0.1;

    private final List<Emotion> labels;
    private final Map<Emotion, Double> shifts = new EnumMap<>(Emotion.class);

    /**
     * For classes that were drawn by the square root of their size.
     *
     * @param labels the network's outputs
     * @param counts faces in each class that was learnt from
     */
    PriorCorrection(List<Emotion> labels, Map<Emotion, Integer> counts) {
        this.labels = List.copyOf(labels);
        int largest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (Emotion label : labels) {
            shifts.put(label, 0.5 * Math.log(Math.max(1, counts.getOrDefault(label, 1)) / (double) largest));
        }
    }

    /**
     * How much of the shift is best, 0 (none) to 1.
     *
     * @param answers of the network as it is
     * @param score of answers, higher is better
     */
    double best(List<EmotionProbabilities> answers, ToDoubleFunction<List<EmotionProbabilities>> score) {
        double best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (double strength = 0; strength <= 1 + 1e-9; strength += STEP) {
            double part = strength;
            double value = score.applyAsDouble(
                    answers.stream().map(answer -> shifted(answer, part)).toList());
            if (value > highest) {
                highest = value;
                best = strength;
            }
        }
        return best;
    }

    private EmotionProbabilities shifted(EmotionProbabilities answer, double strength) {
        Map<Emotion, Double> moved = new EnumMap<>(Emotion.class);
        double sum = 0;
        for (Map.Entry<Emotion, Double> entry : answer.byEmotion().entrySet()) {
            double value = entry.getValue() * Math.exp(strength * shifts.getOrDefault(entry.getKey(), 0.0));
            moved.put(entry.getKey(), value);
            sum += value;
        }
        double all = sum;
        moved.replaceAll((emotion, value) -> value / all);
        return new EmotionProbabilities(moved);
    }

    /** The weights with shifted biases; the last layer's biases are the last of all, in the order of the labels. */
    float[] applied(float[] weights, double strength) {
        float[] moved = weights.clone();
        for (int i = 0; i < labels.size(); i++) {
            moved[weights.length - labels.size() + i] += (float) (strength * shifts.getOrDefault(labels.get(i), 0.0));
        }
        return moved;
    }
}
