package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.classify.Dl4jEmotionClassifier;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.face.YunetFaceDetector;
import io.github.mooddj.plugin.bench.SimulatedUser.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** What a personal calibration does for people whom the network misreads, and to those whom it reads well. */
final class CalibrationBenchmark implements Benchmark {
    private static final long SEED = 7;

    @Override
    public String name() {
        return "calibration";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        say.accept("ten persons, ten frames of each mood in one light, judged on thirty in three others");
        List<Figure> figures = new ArrayList<>();
        Random random = new Random(SEED);
        try (YunetFaceDetector detector = YunetFaceDetector.open();
                Dl4jEmotionClassifier classifier = new EmotionModels().bundled()) {
            SimulatedUsers users = new SimulatedUsers(detector, classifier, random);
            List<Outcome> smiles = outcomes(users.slightSmiles(), classifier, random);
            List<Outcome> resting = outcomes(users.restingSad(), classifier, random);
            List<Outcome> fine = outcomes(users.unbiased(), classifier, random);
            figures.addAll(biased("slight smiles read as neutral", smiles));
            figures.addAll(biased("resting faces read as sad", resting));
            figures.add(Figure.told("persons read well: how many", fine.size(), "persons"));
            figures.add(Figure.told("persons read well: right before", mean(fine, true), "of 1"));
            figures.add(Figure.atLeast("persons read well: right after", mean(fine, false), "of 1", 0.95));
            figures.add(Figure.atMost("persons read well: largest loss of one", loss(fine), "of 1", 0.05));
            smiles.addAll(resting);
            smiles.addAll(fine);
            figures.add(
                    Figure.atMost("a calibration, from features to a judged head, median", median(smiles), "ms", 1000));
        }
        return figures;
    }

    private static List<Outcome> outcomes(List<SimulatedUser> users, Dl4jEmotionClassifier classifier, Random random) {
        List<Outcome> outcomes = new ArrayList<>();
        users.forEach(user -> outcomes.add(user.calibrate(classifier, random)));
        return outcomes;
    }

    private static List<Figure> biased(String name, List<Outcome> outcomes) {
        double before = mean(outcomes, true);
        return List.of(
                Figure.told(name + ": how many", outcomes.size(), "persons"),
                Figure.told(
                        name + ": calibration kept",
                        (double) outcomes.stream().filter(Outcome::kept).count(),
                        "persons"),
                Figure.told(name + ": right before", before, "of 1"),
                Figure.atLeast(name + ": right after", mean(outcomes, false), "of 1", before + 0.15),
                Figure.atMost(name + ": largest loss of one", loss(outcomes), "of 1", 0.05));
    }

    private static double mean(List<Outcome> outcomes, boolean before) {
        return outcomes.stream()
                .mapToDouble(outcome -> before ? outcome.before() : outcome.after())
                .average()
                .orElse(Double.NaN);
    }

    private static double median(List<Outcome> outcomes) {
        double[] millis =
                outcomes.stream().mapToDouble(Outcome::millis).sorted().toArray();
        return millis[millis.length / 2];
    }

    private static double loss(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToDouble(outcome -> Math.max(0, outcome.before() - outcome.after()))
                .max()
                .orElse(Double.NaN);
    }
}
