package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.CropClassifier;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.face.YunetFaceDetector;
import io.github.mooddj.model.rival.MeanClassifier;
import io.github.mooddj.model.rival.OriginalClassifier;
import io.github.mooddj.model.rival.OriginalNetwork;
import io.github.mooddj.model.rival.RivalModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which classifier a command uses: options shared by commands. */
final class NetworkChoice {
    private static final String CNN = "cnn";
    private static final String ENSEMBLE = "ensemble";

    @Option(
            names = "--classifier",
            paramLabel = "NAME",
            defaultValue = CNN,
            description = "The classifier: cnn, the emotion network (default); bovw, bags of visual words; landmarks,"
                    + " the geometry of 68 points; ensemble, the mean of these; original, what train --architecture"
                    + " original wrote.")
    private String classifier = CNN;

    @Option(
            names = "--network",
            paramLabel = "FILE",
            description = "What train wrote for this classifier, instead of what ships.")
    private @Nullable Path network;

    @Option(names = "--verbose", description = "Show the stack trace of errors.")
    private boolean verbose;

    /**
     * Opens the classifier.
     *
     * @throws NetworkFileException if the file is none that this program opens
     * @throws IllegalArgumentException if there is no classifier of that name
     */
    PictureClassifier open() throws NetworkFileException {
        return new PictureClassifier(
                YunetFaceDetector.open(),
                classifier(),
                classifier.equals(OriginalNetwork.NAME) ? Cropping.OWN_SIZE : Cropping.NETWORK);
    }

    private CropClassifier classifier() throws NetworkFileException {
        if (classifier.equals(CNN)) {
            EmotionModels models = new EmotionModels();
            return CropClassifier.of(network == null ? models.bundled() : models.open(network));
        }
        RivalModels rivals = new RivalModels();
        if (RivalModels.NAMES.contains(classifier)) {
            return network == null ? rivals.bundled(classifier) : rivals.open(classifier, network);
        }
        if (classifier.equals(OriginalNetwork.NAME)) {
            if (network == null) {
                throw new IllegalArgumentException("none ships of the original network; --network names one that"
                        + " train --architecture original wrote");
            }
            return OriginalClassifier.open(network);
        }
        if (!classifier.equals(ENSEMBLE)) {
            throw new IllegalArgumentException(
                    "there is no classifier '" + classifier + "'; there are: cnn, bovw, landmarks, original, ensemble");
        }
        if (network != null) {
            throw new IllegalArgumentException("the ensemble is made of what ships; --network is for one classifier");
        }
        List<CropClassifier> all = new ArrayList<>();
        all.add(CropClassifier.of(new EmotionModels().bundled()));
        for (String name : RivalModels.NAMES) {
            all.add(rivals.bundled(name));
        }
        return new MeanClassifier(all);
    }

    String name() {
        return classifier;
    }

    boolean verbose() {
        return verbose;
    }
}
