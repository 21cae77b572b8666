package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import java.util.EnumMap;

/** Looks for tests. */
final class Looks {
    private Looks() {}

    /** A look at the four moods that is this sure of one and shares the rest evenly. */
    static EmotionProbabilities of(Emotion emotion, double probability) {
        EnumMap<Emotion, Double> map = new EnumMap<>(Emotion.class);
        for (Emotion each : Emotion.MOODS) {
            map.put(each, each == emotion ? probability : (1 - probability) / 3);
        }
        return new EmotionProbabilities(map);
    }

    /** A look of a network with seven outputs, with most of it outside the four moods. */
    static EmotionProbabilities surprised(double probability) {
        EnumMap<Emotion, Double> map = new EnumMap<>(Emotion.class);
        for (Emotion each : Emotion.values()) {
            map.put(each, each == Emotion.SURPRISE ? probability : (1 - probability) / 6);
        }
        return new EmotionProbabilities(map);
    }
}
