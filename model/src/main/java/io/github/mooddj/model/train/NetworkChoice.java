package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.Dl4jEmotionClassifier;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.face.YunetFaceDetector;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which classifier a command uses: options shared by commands. */
final class NetworkChoice {
    @Option(
            names = "--classifier",
            paramLabel = "NAME",
            defaultValue = "cnn",
            description = "The classifier: cnn, the emotion network (default).")
    private String classifier = "cnn";

    @Option(
            names = "--network",
            paramLabel = "FILE",
            description = "A network that train wrote, instead of the one that ships.")
    private @Nullable Path network;

    @Option(names = "--verbose", description = "Show the stack trace of errors.")
    private boolean verbose;

    /**
     * Opens the classifier.
     *
     * @throws NetworkFileException if the file is no network that this program opens
     * @throws IllegalArgumentException if there is no classifier of that name
     */
    PictureClassifier open() throws NetworkFileException {
        if (!List.of("cnn").contains(classifier)) {
            throw new IllegalArgumentException("there is no classifier '" + classifier + "'; there is: cnn");
        }
        EmotionModels models = new EmotionModels();
        Dl4jEmotionClassifier opened = network == null ? models.bundled() : models.open(network);
        return new PictureClassifier(YunetFaceDetector.open(), opened);
    }

    String name() {
        return classifier;
    }

    boolean verbose() {
        return verbose;
    }
}
