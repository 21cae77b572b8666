package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.CropClassifier;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.GrayImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The mean of what several classifiers say. Owns them. */
public final class MeanClassifier implements CropClassifier {
    private final List<CropClassifier> classifiers;

    /**
     * Takes them over and closes them with itself.
     *
     * @param classifiers at least one
     */
    public MeanClassifier(List<CropClassifier> classifiers) {
        this.classifiers = List.copyOf(classifiers);
    }

    @Override
    public EmotionProbabilities classify(GrayImage crop) {
        Map<Emotion, Double> mean = new EnumMap<>(Emotion.class);
        for (CropClassifier classifier : classifiers) {
            classifier
                    .classify(crop)
                    .byEmotion()
                    .forEach((emotion, value) -> mean.merge(emotion, value / classifiers.size(), Double::sum));
        }
        return new EmotionProbabilities(mean);
    }

    @Override
    public void close() {
        classifiers.forEach(CropClassifier::close);
    }
}
