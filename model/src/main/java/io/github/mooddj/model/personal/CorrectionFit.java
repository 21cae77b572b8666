package io.github.mooddj.model.personal;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.personal.Regression.Example;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Learns from the user's answers which emotions are taken for others on this face: the first step of a calibration,
 * from opinions instead of frames. Nothing but labels and probabilities goes in, one number for each emotion comes out.
 *
 * @param head the head that gave the opinions, shifted by those numbers
 * @param score each opinion judged by a shift that was learned from the others
 */
public record CorrectionFit(EmotionHead head, CalibrationScore score) {
    /** With fewer answers than this nothing is learned. */
    public static final int FEWEST = 6;

    /** That so many more opinions would have been right is no accident. */
    private static final int GAIN = 2;

    private static final double PULL = 0.05;
    private static final double LEAST = 1e-3;

    /**
     * Learns, if it pays.
     *
     * @param head the head that gave the opinions
     * @param looks the answers, in any order
     * @return empty when there are too few answers, or the shift would not have made more opinions right
     */
    public static Optional<CorrectionFit> of(EmotionHead head, List<CorrectedLook> looks) {
        List<CorrectedLook> usable = looks.stream()
                .filter(look -> head.emotions().contains(look.truth()))
                .toList();
        if (usable.size() < FEWEST) {
            return Optional.empty();
        }
        Map<Emotion, CalibrationScore.Count> counts = new EnumMap<>(Emotion.class);
        for (int i = 0; i < usable.size(); i++) {
            List<CorrectedLook> others = new ArrayList<>(usable);
            CorrectedLook left = others.remove(i);
            double[] shift = shift(head.emotions(), others);
            Set<Emotion> choices = EnumSet.copyOf(Emotion.MOODS);
            choices.add(left.truth());
            boolean before = left.opinion().among(choices).likeliest() == left.truth();
            EmotionProbabilities moved = shifted(head.emotions(), left.opinion(), shift);
            boolean after = moved.among(choices).likeliest() == left.truth();
            counts.merge(left.truth(), CalibrationScore.Count.one(before, after), CalibrationScore.Count::plus);
        }
        CalibrationScore score = new CalibrationScore(counts);
        return score.isBetter() && score.after() - score.before() >= GAIN
                ? Optional.of(new CorrectionFit(head.shifted(shift(head.emotions(), usable)), score))
                : Optional.empty();
    }

    private static double[] shift(List<Emotion> emotions, List<CorrectedLook> looks) {
        List<Example> examples = looks.stream()
                .map(look -> new Example(
                        logs(emotions, look.opinion()),
                        new double[] {1},
                        emotions.indexOf(look.truth()),
                        1.0 / looks.size()))
                .toList();
        return Regression.fit(examples, PULL)[0];
    }

    private static double[] logs(List<Emotion> emotions, EmotionProbabilities opinion) {
        return emotions.stream()
                .mapToDouble(emotion -> Math.log(Math.max(LEAST, opinion.of(emotion))))
                .toArray();
    }

    private static EmotionProbabilities shifted(List<Emotion> emotions, EmotionProbabilities opinion, double[] shift) {
        double[] scores = logs(emotions, opinion);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += shift[i];
        }
        return EmotionProbabilities.inOrder(emotions, Softmax.of(scores));
    }
}
