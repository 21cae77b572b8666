package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.CropClassifier;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.GrayImage;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Features, scores, probabilities. Owns its features. One thread. */
final class RivalClassifier implements CropClassifier {
    /** What files of visual words are called in themselves. */
    static final String BOVW = "bovw";

    /** What files of landmarks are called in themselves. */
    static final String LANDMARKS = "landmarks";

    private static final int MOST_WORDS = 10_000;

    private final List<Emotion> labels;
    private final CropFeatures features;
    private final Scorer scorer;
    private final Certainty certainty;

    RivalClassifier(List<Emotion> labels, CropFeatures features, Scorer scorer, Certainty certainty) {
        this.labels = List.copyOf(labels);
        this.features = features;
        this.scorer = scorer;
        this.certainty = certainty;
    }

    /**
     * The classifier that a file holds.
     *
     * @throws NetworkFileException if its parts do not fit each other
     */
    static RivalClassifier of(NumberArrays file) throws NetworkFileException {
        List<Emotion> labels = emotions(file);
        double[] shifts = new double[labels.size()];
        float[] stored = file.array("shifts", labels.size());
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = stored[i];
        }
        Certainty certainty = new Certainty(file.number("sharpness", 0, 1e6), shifts);
        if (file.kind().equals(BOVW)) {
            PatchKind kind = PatchKind.ofNumber(file.whole("patches", 0, PatchKind.values().length))
                    .orElseThrow(() -> new NetworkFileException("its patches are described in an unknown way"));
            int words = file.whole("words", 2, MOST_WORDS);
            float[] middles = file.array("vocabulary", (long) words * kind.dimensions());
            Scorer scorer = Scorer.read(file, VisualWords.dimensions(words));
            return new RivalClassifier(
                    labels,
                    new VisualWords(new Patches(kind), new Vocabulary(words, kind.dimensions(), middles)),
                    scorer,
                    certainty);
        }
        Scorer scorer = Scorer.read(file, LandmarkGeometry.DIMENSIONS);
        return new RivalClassifier(labels, new LandmarkGeometry(FaceLandmarks68.open()), scorer, certainty);
    }

    static List<Emotion> emotions(NumberArrays file) throws NetworkFileException {
        List<Emotion> labels = file.labels().stream()
                .map(Emotion::ofKey)
                .flatMap(Optional::stream)
                .toList();
        if (labels.size() < 2
                || labels.size() != file.labels().size()
                || new HashSet<>(labels).size() != labels.size()) {
            throw new NetworkFileException(
                    file.kind() + " file: its labels are unknown, named twice or fewer than two");
        }
        return labels;
    }

    /** What a file has to hold for {@link #of}. */
    static NumberArrays file(
            String kind,
            List<Emotion> labels,
            Map<String, Double> settings,
            Map<String, float[]> arrays,
            Scorer scorer,
            Certainty certainty) {
        Map<String, Double> all = new TreeMap<>(settings);
        LinkedHashMap<String, float[]> parts = new LinkedHashMap<>(arrays);
        float[] shifts = new float[labels.size()];
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = (float) certainty.shifts()[i];
        }
        all.put("sharpness", certainty.sharpness());
        parts.put("shifts", shifts);
        scorer.write(all, parts);
        return new NumberArrays(kind, labels.stream().map(Emotion::key).toList(), all, parts);
    }

    @Override
    public EmotionProbabilities classify(GrayImage crop) {
        return probabilities(
                labels, certainty.of(scorer.scores(features.of(List.of(crop)).get(0))));
    }

    static EmotionProbabilities probabilities(List<Emotion> labels, double[] values) {
        EnumMap<Emotion, Double> byEmotion = new EnumMap<>(Emotion.class);
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0 && values[i] <= 1)) {
                throw new IllegalStateException("the classifier gave a number that is no probability");
            }
            byEmotion.put(labels.get(i), values[i]);
        }
        return new EmotionProbabilities(byEmotion);
    }

    @Override
    public void close() {
        features.close();
    }
}
