package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.rival.PatchKind;
import io.github.mooddj.model.rival.RivalModels;
import io.github.mooddj.model.rival.RivalTraining;
import io.github.mooddj.model.rival.RivalTraining.Example;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Options of {@code train} for the network's rivals. */
final class RivalOptions {
    private static final String CNN = "cnn";

    @Option(
            names = "--classifier",
            paramLabel = "NAME",
            defaultValue = CNN,
            description = "What is trained: cnn, the emotion network (default); bovw, bags of visual words; landmarks,"
                    + " the geometry of 68 points.")
    private String classifier = CNN;

    @Option(
            names = "--patches",
            paramLabel = "NAME",
            defaultValue = "sift",
            description = "For bovw, how patches are described: sift (default), orb, brisk.")
    private String patches = "sift";

    @Option(names = "--words", description = "For bovw, how many visual words (default: 300).")
    private int words = 300;

    /**
     * Whether a rival is wanted.
     *
     * @throws IllegalArgumentException if an option is none that there is
     */
    boolean wanted() {
        if (!classifier.equals(CNN) && !RivalModels.NAMES.contains(classifier)) {
            throw new IllegalArgumentException(
                    "there is no classifier '" + classifier + "' to train; there are: cnn, bovw, landmarks");
        }
        if (words < 2 || words > 2000) {
            throw new IllegalArgumentException("--words is 2 to 2000");
        }
        kind();
        return !classifier.equals(CNN);
    }

    /** The file when none is named. */
    Path output() {
        return Path.of(classifier.equals(CNN) ? "emotions.network" : classifier + ".rival");
    }

    private PatchKind kind() {
        return PatchKind.ofKey(patches)
                .orElseThrow(
                        () -> new IllegalArgumentException("--patches is sift, orb or brisk, not '" + patches + "'"));
    }

    /** Trains the rival. */
    void train(FaceDataset learnt, FaceDataset kept, long seed, Path output, Consumer<String> say) throws IOException {
        Validation validation = new Validation(kept);
        RivalTraining training = new RivalTraining(
                examples(learnt),
                examples(kept),
                (List<EmotionProbabilities> answers) ->
                        validation.outcome(answers).score(),
                say);
        if (classifier.equals("bovw")) {
            training.bovw(kind(), words, seed, output);
        } else {
            training.landmarks(seed, output);
        }
    }

    private static List<Example> examples(FaceDataset faces) {
        return faces.samples().stream()
                .map(sample -> new Example(sample.crop(), sample.label()))
                .toList();
    }
}
