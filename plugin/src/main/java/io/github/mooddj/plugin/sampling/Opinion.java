package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.plugin.sampling.MoodSample.FaceSeen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Several looks that become one: the mean of those that saw a face. */
final class Opinion {
    private final int wanted;
    private final int attempts;
    private final List<FaceSeen> faces = new ArrayList<>();
    private Optional<MoodSample> other = Optional.empty();
    private int looks;

    /**
     * An empty opinion.
     *
     * @param wanted how many faces make it complete
     * @param attempts how many looks at most
     */
    Opinion(int wanted, int attempts) {
        this.wanted = wanted;
        this.attempts = attempts;
    }

    /** Adds a look; answers whether more are wanted. */
    boolean add(MoodSample sample) {
        looks++;
        if (sample instanceof FaceSeen face) {
            faces.add(face);
        } else if (other.isEmpty() || sample instanceof MoodSample.Unclear) {
            other = Optional.of(sample);
        }
        return faces.size() < wanted && looks < attempts && !(sample instanceof MoodSample.NoCamera);
    }

    /** How many faces it is the mean of. */
    int faces() {
        return faces.size();
    }

    /**
     * The opinion: a face with the mean of all probabilities and the last place, or what was in the way of one.
     *
     * @throws java.util.NoSuchElementException before the first look
     */
    MoodSample result() {
        if (faces.isEmpty()) {
            return other.orElseThrow();
        }
        FaceSeen last = faces.get(faces.size() - 1);
        EnumMap<Emotion, Double> mean = new EnumMap<>(Emotion.class);
        for (FaceSeen face : faces) {
            face.probabilities()
                    .byEmotion()
                    .forEach((emotion, value) -> mean.merge(emotion, value / faces.size(), Double::sum));
        }
        return new FaceSeen(last.at(), new EmotionProbabilities(mean), last.box());
    }
}
