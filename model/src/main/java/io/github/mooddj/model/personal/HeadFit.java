package io.github.mooddj.model.personal;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.personal.Regression.Example;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a head to a few shown faces, in two steps that both pull towards the head that is there: first one number for
 * each emotion (which it is taken for too often, which too rarely), then a turn of the weights that tells the shown
 * emotions apart by how this face differs from its own mean. Emotions that were not shown get nothing from the second
 * step: nobody has seen them on this face.
 */
final class HeadFit {
    private static final double SHIFT_PULL = 0.03;

    /** In units of the mean square of the general weights, so that it holds for networks of any width. */
    private static final double TURN_PULL = 0.0125;

    private static final double LEAST = 1e-6;

    private HeadFit() {}

    /**
     * Fits.
     *
     * @param head where to start from, and what few frames cannot lead far away from
     * @param faces at least one; emotions that the head does not know are left out
     */
    static EmotionHead of(EmotionHead head, List<ShownFace> faces) {
        Map<Emotion, Integer> counts = new EnumMap<>(Emotion.class);
        List<ShownFace> known = faces.stream()
                .filter(face -> head.emotions().contains(face.truth()))
                .toList();
        known.forEach(face -> counts.merge(face.truth(), 1, Integer::sum));
        List<Example> examples = new ArrayList<>();
        for (ShownFace face : known) {
            double weight = 1.0 / counts.size() / counts.getOrDefault(face.truth(), 1);
            examples.add(new Example(
                    logs(head.probabilities(face.study())),
                    new double[] {1},
                    head.emotions().indexOf(face.truth()),
                    weight));
        }
        if (examples.isEmpty()) {
            return head;
        }
        double[] shift = Regression.fit(examples, SHIFT_PULL)[0];
        return counts.size() < 2 ? head.shifted(shift) : turned(head, shift, known, examples, counts);
    }

    static double[] logs(double[] probabilities) {
        double[] logs = new double[probabilities.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(Math.max(LEAST, probabilities[i]));
        }
        return logs;
    }

    private static EmotionHead turned(
            EmotionHead head,
            double[] shift,
            List<ShownFace> faces,
            List<Example> opinions,
            Map<Emotion, Integer> counts) {
        List<Emotion> shown = List.copyOf(counts.keySet());
        double[] middle = new double[head.features()];
        for (int i = 0; i < faces.size(); i++) {
            double[] mean = faces.get(i).study().mean();
            for (int f = 0; f < middle.length; f++) {
                middle[f] += opinions.get(i).weight() * mean[f];
            }
        }
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            double[] input = faces.get(i).study().mean();
            for (int f = 0; f < input.length; f++) {
                input[f] -= middle[f];
            }
            double[] base = new double[shown.size()];
            for (int s = 0; s < base.length; s++) {
                int output = head.emotions().indexOf(shown.get(s));
                base[s] = opinions.get(i).base()[output] + shift[output];
            }
            examples.add(new Example(
                    base,
                    input,
                    shown.indexOf(faces.get(i).truth()),
                    opinions.get(i).weight()));
        }
        float[] weights = head.weights();
        double[][] turn = Regression.fit(examples, TURN_PULL * squared(head.temperature()) / meanSquare(weights));
        int outputs = head.emotions().size();
        float[] bias = head.shifted(shift).bias();
        for (int s = 0; s < shown.size(); s++) {
            int output = head.emotions().indexOf(shown.get(s));
            for (int f = 0; f < middle.length; f++) {
                double added = turn[f][s] * head.temperature();
                weights[f * outputs + output] += (float) added;
                bias[output] -= (float) (added * middle[f]);
            }
        }
        return new EmotionHead(head.emotions(), head.temperature(), weights, bias);
    }

    private static double meanSquare(float[] weights) {
        double sum = 0;
        for (float weight : weights) {
            sum += squared(weight);
        }
        return Math.max(1e-9, sum / weights.length);
    }

    private static double squared(double number) {
        return number * number;
    }
}
