package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.GrayImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Learns the rivals and writes their files: of several machines the one that does best on faces kept apart. One thread.
 */
public final class RivalTraining {
    private static final int BATCH = 16;
    private static final int FACES_A_LINE = 1600;
    private static final int VOCABULARY_FACES = 1500;
    private static final int VOCABULARY_PATCHES = 10;
    private static final int DIRECTIONS = 64;
    private static final int DIRECTION_FACES = 1200;
    private static final int MOST_OF_A_LABEL = 2500;
    private static final double COST = 2;
    private static final double SHARPNESS = 0.5;
    private static final int TREES = 60;
    private static final int DEPTH = 13;

    private final List<Example> learnt;
    private final List<Example> kept;
    private final List<Emotion> labels;
    private final ToDoubleFunction<List<EmotionProbabilities>> score;
    private final Consumer<String> say;

    /**
     * A labelled face.
     *
     * @param crop framed as for the emotion network
     * @param label what it shows
     */
    public record Example(GrayImage crop, Emotion label) {}

    /**
     * Takes the faces over.
     *
     * @param learnt what is learnt from, of each label at most 2,500; at least two labels occur
     * @param kept of other people, to choose by; those with labels that were not learnt are left out
     * @param score of the answers for {@code kept}, in its order, higher is better
     * @param say takes lines about how far it is
     */
    public RivalTraining(
            List<Example> learnt,
            List<Example> kept,
            ToDoubleFunction<List<EmotionProbabilities>> score,
            Consumer<String> say) {
        this.learnt = evened(learnt);
        this.kept = List.copyOf(kept);
        this.labels = learnt.stream().map(Example::label).distinct().sorted().toList();
        this.score = score;
        this.say = say;
    }

    /** A machine that has been tried. */
    private record Tried(String name, Scorer scorer, Certainty certainty, double score) {}

    /**
     * Learns visual words and what they mean.
     *
     * @param kind of the patches' description
     * @param words how many; fewer than 10 times the faces
     * @param seed of the vocabulary
     */
    public void bovw(PatchKind kind, int words, long seed, Path output) throws IOException {
        try (Patches patches = new Patches(kind)) {
            List<GrayImage> some = learnt.stream().map(Example::crop).toList();
            List<float[]> described = patches.some(
                    some.subList(0, Math.min(VOCABULARY_FACES, some.size())),
                    VOCABULARY_PATCHES,
                    new SplittableRandom(seed));
            if (described.size() <= words) {
                throw new NetworkFileException("too few faces for " + words + " visual words");
            }
            Vocabulary vocabulary = Vocabulary.of(described, words, seed);
            say.accept(words + " visual words from " + described.size() + " patches");
            try (VisualWords features = new VisualWords(patches, vocabulary)) {
                List<SparseRow> rows = new ArrayList<>();
                describe(learnt, features, row -> rows.add(SparseRow.of(row)));
                List<float[]> others = new ArrayList<>();
                describe(kept, features, others::add);
                LinearSvmTraining training =
                        new LinearSvmTraining(rows, labelsOf(learnt), VisualWords.dimensions(words));
                Tried best = best(
                        tried("machines, cost 0.03", training.train(labels.size(), 0.03), others),
                        tried("machines, cost 0.3", training.train(labels.size(), 0.3), others));
                write(
                        RivalClassifier.BOVW,
                        Map.of("patches", (double) kind.number(), "words", (double) words),
                        Map.of("vocabulary", vocabulary.middles()),
                        best,
                        output);
            }
        }
    }

    /**
     * Learns what the geometry of landmarks means, by support vector machines and by a random forest.
     *
     * @param seed of the forest
     */
    public void landmarks(long seed, Path output) throws IOException {
        try (LandmarkGeometry features = new LandmarkGeometry(FaceLandmarks68.open())) {
            List<float[]> rows = new ArrayList<>();
            describe(learnt, features, rows::add);
            List<float[]> others = new ArrayList<>();
            describe(kept, features, others::add);
            landmarks(rows, others, seed, output);
        }
    }

    private void landmarks(List<float[]> rows, List<float[]> others, long seed, Path output) throws IOException {
        OpenCvLearning learning = new OpenCvLearning(rows, labelsOf(learnt), labels.size());
        Projection projection = Projection.of(rows.subList(0, Math.min(DIRECTION_FACES, rows.size())), DIRECTIONS);
        KernelScorer machines = learning.machines(projection, COST, SHARPNESS / projection.dimensions());
        Tried one = tried("support vector machines", machines, others);
        Tried other = tried("random forest", learning.forest(TREES, DEPTH, seed), others);
        write(RivalClassifier.LANDMARKS, Map.of(), Map.of(), best(one, other), output);
    }

    /**
     * In another order; some faces of common labels, all of rare ones: kernel machines cost the square of the faces.
     */
    private static List<Example> evened(List<Example> examples) {
        List<Example> order = new ArrayList<>(examples);
        Collections.shuffle(order, new Random(1));
        Map<Emotion, Integer> counts = new EnumMap<>(Emotion.class);
        return order.stream()
                .filter(example -> counts.merge(example.label(), 1, Integer::sum) <= MOST_OF_A_LABEL)
                .toList();
    }

    private void describe(List<Example> examples, CropFeatures features, Consumer<float[]> rows) {
        for (int i = 0; i < examples.size(); i += BATCH) {
            features.of(examples.subList(i, Math.min(examples.size(), i + BATCH)).stream()
                            .map(Example::crop)
                            .toList())
                    .forEach(rows);
            if (i > 0 && i % FACES_A_LINE == 0) {
                say.accept("described " + i + " of " + examples.size() + " faces");
            }
        }
    }

    private int[] labelsOf(List<Example> examples) {
        return examples.stream()
                .mapToInt(example -> labels.indexOf(example.label()))
                .toArray();
    }

    private Tried tried(String name, Scorer scorer, List<float[]> others) {
        List<double[]> known = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        List<double[]> all = new ArrayList<>();
        int[] truth = labelsOf(kept);
        for (int i = 0; i < truth.length; i++) {
            double[] scores = scorer.scores(others.get(i));
            all.add(scores);
            if (truth[i] >= 0) {
                known.add(scores);
                right.add(truth[i]);
            }
        }
        Certainty certainty =
                Certainty.fit(known, right.stream().mapToInt(Integer::intValue).toArray(), labels.size());
        double value = score.applyAsDouble(all.stream()
                .map(scores -> RivalClassifier.probabilities(labels, certainty.of(scores)))
                .toList());
        say.accept(String.format(Locale.ROOT, "%s: mean of accuracy and macro-F1 %.4f", name, value));
        return new Tried(name, scorer, certainty, value);
    }

    private static Tried best(Tried one, Tried other) {
        return one.score() >= other.score() ? one : other;
    }

    private void write(String kind, Map<String, Double> settings, Map<String, float[]> arrays, Tried best, Path output)
            throws IOException {
        new NumberArraysFile()
                .write(RivalClassifier.file(kind, labels, settings, arrays, best.scorer(), best.certainty()), output);
        say.accept("written: " + output + " (" + best.name() + ")");
    }
}
