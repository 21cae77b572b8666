package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.Dl4jEmotionClassifier;
import io.github.mooddj.model.classify.NetworkDescriptor;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.classify.StoredNetwork;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.FaceImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries networks on faces that they have not learnt from. */
final class Validation {
    /** The moods that music is most often mapped to; the figures that count. */
    static final List<Emotion> MOODS = List.of(Emotion.HAPPY, Emotion.ANGRY, Emotion.SAD, Emotion.NEUTRAL);

    private static final double COLDEST = 0.4;
    private static final double HOTTEST = 4;
    private static final double RATIO = 1.02;

    private final FaceDataset faces;
    private final List<Emotion> classes;

    /** Over the four moods; over all emotions where no face shows one of the four. */
    Validation(FaceDataset faces) {
        this(faces, List.of(Emotion.values()));
    }

    /**
     * Over the four moods where the labels have them all and a face shows one of them; otherwise over all labels.
     *
     * @param labels what the networks tell apart
     */
    Validation(FaceDataset faces, List<Emotion> labels) {
        this.faces = faces;
        boolean moods = labels.containsAll(MOODS)
                && faces.samples().stream().map(FaceSample::label).anyMatch(MOODS::contains);
        this.classes = moods ? MOODS : List.copyOf(labels);
    }

    /**
     * What a network said to every face.
     *
     * @param moods over happy, angry, sad, neutral, or what else is chosen by
     * @param every over all seven
     * @param answers in the order of the faces, at the descriptor's temperature
     */
    record Outcome(EvaluationReport moods, EvaluationReport every, List<EmotionProbabilities> answers) {
        /** One figure to choose by: the mean of accuracy and macro-F1. */
        double score() {
            return (moods.accuracy() + moods.macroF1()) / 2;
        }

        NetworkDescriptor.Measured measured() {
            return new NetworkDescriptor.Measured(moods.images(), moods.accuracy(), moods.macroF1(), moods.ece());
        }
    }

    Outcome of(StoredNetwork network) throws NetworkFileException {
        try (Dl4jEmotionClassifier classifier = Dl4jEmotionClassifier.start(network, "the trained network")) {
            List<EmotionProbabilities> answers = new ArrayList<>();
            for (FaceSample sample : faces.samples()) {
                answers.add(classifier.classify(FaceImage.of(sample.crop())));
            }
            return outcome(answers);
        }
    }

    /** The figures of answers, in the order of the faces. */
    Outcome outcome(List<EmotionProbabilities> answers) {
        Scores moods = new Scores(classes);
        Scores every = new Scores(List.of(Emotion.values()));
        for (int i = 0; i < answers.size(); i++) {
            Emotion label = faces.samples().get(i).label();
            moods.add(label, Optional.of(answers.get(i)));
            every.add(label, Optional.of(answers.get(i)));
        }
        return new Outcome(moods.report(), every.report(), answers);
    }

    /**
     * The temperature at which the answers say best how sure they may be: the least mean negative log likelihood over
     * the classes that are chosen by (Guo et al., On Calibration of Modern Neural Networks, 2017).
     *
     * @param answers at temperature 1, in the order of the faces
     */
    double temperature(List<EmotionProbabilities> answers) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        Set<Emotion> moods = EnumSet.copyOf(classes);
        for (double temperature = COLDEST; temperature <= HOTTEST; temperature *= RATIO) {
            double loss = 0;
            for (int i = 0; i < answers.size(); i++) {
                Emotion label = faces.samples().get(i).label();
                if (moods.contains(label)) {
                    loss -= Math.log(Math.max(
                            1e-9,
                            tempered(answers.get(i), temperature).among(moods).of(label)));
                }
            }
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }

    private static EmotionProbabilities tempered(EmotionProbabilities answer, double temperature) {
        Map<Emotion, Double> powers = new EnumMap<>(Emotion.class);
        double sum = 0;
        for (Emotion emotion : Emotion.values()) {
            double power = Math.pow(Math.max(1e-9, answer.of(emotion)), 1 / temperature);
            powers.put(emotion, power);
            sum += power;
        }
        double all = sum;
        powers.replaceAll((emotion, power) -> power / all);
        return new EmotionProbabilities(powers);
    }
}
