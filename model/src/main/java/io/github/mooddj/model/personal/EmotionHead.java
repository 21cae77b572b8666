package io.github.mooddj.model.personal;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.util.EnumSet;
import java.util.List;

/**
 * The last layer of the network: from features to probabilities. Softmax per view, mean over the views, temperature.
 * Immutable.
 */
public final class EmotionHead {
    private static final double LEAST = 1e-9;

    private final List<Emotion> emotions;
    private final double temperature;
    private final int features;
    private final float[] weights;
    private final float[] bias;

    /**
     * Copies the arrays.
     *
     * @param emotions the outputs, in their order, none twice
     * @param temperature what log probabilities are divided by, above 0
     * @param weights features x emotions, row by row: one row for each feature
     * @param bias one number for each emotion
     * @throws IllegalArgumentException if the sizes do not fit or a number is not finite
     */
    public EmotionHead(List<Emotion> emotions, double temperature, float[] weights, float[] bias) {
        this.emotions = List.copyOf(emotions);
        this.temperature = temperature;
        this.weights = weights.clone();
        this.bias = bias.clone();
        boolean twice = emotions.isEmpty() || EnumSet.copyOf(emotions).size() != emotions.size();
        if (twice || bias.length != emotions.size() || weights.length == 0 || weights.length % bias.length != 0) {
            throw new IllegalArgumentException("weights and emotions of a head do not fit");
        }
        if (!(temperature > 0) || !areFinite(weights) || !areFinite(bias)) {
            throw new IllegalArgumentException("one of its weights is not a number");
        }
        this.features = weights.length / bias.length;
    }

    private static boolean areFinite(float[] numbers) {
        for (float number : numbers) {
            if (!Float.isFinite(number)) {
                return false;
            }
        }
        return true;
    }

    /** The outputs, in their order. */
    public List<Emotion> emotions() {
        return emotions;
    }

    /** How many features it reads. */
    public int features() {
        return features;
    }

    /** What log probabilities are divided by. */
    public double temperature() {
        return temperature;
    }

    /** A copy of the weights, features x emotions. */
    public float[] weights() {
        return weights.clone();
    }

    /** A copy of the bias. */
    public float[] bias() {
        return bias.clone();
    }

    /**
     * What a face shows.
     *
     * @throws IllegalArgumentException if the study has another number of features
     */
    public EmotionProbabilities read(FaceStudy study) {
        return EmotionProbabilities.inOrder(emotions, probabilities(study));
    }

    /** The same as {@link #read}, in the order of the outputs. */
    double[] probabilities(FaceStudy study) {
        if (study.features() != features) {
            throw new IllegalArgumentException("a head of " + features + " features cannot read " + study.features());
        }
        double[] mean = new double[bias.length];
        for (float[] view : study.views()) {
            double[] logits = new double[bias.length];
            for (int e = 0; e < logits.length; e++) {
                logits[e] = bias[e];
            }
            for (int f = 0; f < features; f++) {
                for (int e = 0; e < logits.length; e++) {
                    logits[e] += view[f] * weights[f * logits.length + e];
                }
            }
            double[] answer = Softmax.of(logits);
            for (int e = 0; e < mean.length; e++) {
                mean[e] += answer[e] / study.views().size();
            }
        }
        double[] logs = new double[mean.length];
        for (int e = 0; e < logs.length; e++) {
            logs[e] = Math.log(Math.max(LEAST, mean[e])) / temperature;
        }
        return Softmax.of(logs);
    }

    /**
     * The same head, leaning more to some emotions and less to others.
     *
     * @param shift added to the log probability of each output before they are brought to sum 1
     */
    public EmotionHead shifted(double[] shift) {
        float[] moved = bias.clone();
        for (int e = 0; e < moved.length; e++) {
            moved[e] += (float) (shift[e] * temperature);
        }
        return new EmotionHead(emotions, temperature, weights, moved);
    }
}
