package io.github.mooddj.model.personal;

import io.github.mooddj.model.emotion.Emotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A head over made-up features: one feature speaks for each emotion, the rest for the person and the light. */
final class Heads {
    static final int FEATURES = 12;
    static final EmotionHead GENERAL = general();
    static final GeneralNetwork NETWORK = new GeneralNetwork("a".repeat(64), GENERAL);

    private Heads() {}

    private static EmotionHead general() {
        List<Emotion> emotions = List.of(Emotion.values());
        float[] weights = new float[FEATURES * emotions.size()];
        for (int e = 0; e < emotions.size(); e++) {
            weights[e * emotions.size() + e] = 3;
        }
        return new EmotionHead(emotions, 0.7, weights, new float[emotions.size()]);
    }

    /**
     * Frames of somebody who shows a mood.
     *
     * @param strength of the shown mood's feature
     * @param other a mood that this face seems to show whatever it does
     * @param bias of that mood's feature
     */
    static List<ShownFace> frames(
            Emotion truth, double strength, Emotion other, double bias, int count, Random random) {
        List<ShownFace> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<float[]> views = new ArrayList<>();
            for (int view = 0; view < 2; view++) {
                float[] features = new float[FEATURES];
                for (int f = 0; f < FEATURES; f++) {
                    features[f] = (float) (0.15 * random.nextGaussian());
                }
                features[GENERAL.emotions().indexOf(truth)] += (float) strength;
                features[GENERAL.emotions().indexOf(other)] += (float) bias;
                views.add(features);
            }
            frames.add(new ShownFace(truth, new FaceStudy(views)));
        }
        return frames;
    }
}
