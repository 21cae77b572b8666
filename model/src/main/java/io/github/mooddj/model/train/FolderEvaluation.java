package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.GrayImage;
import io.github.mooddj.model.face.PictureFile;
import io.github.mooddj.model.face.UnreadablePictureException;
import io.github.mooddj.model.train.PictureClassifier.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Classifies every picture of class folders once and adds up the figures. */
final class FolderEvaluation {
    private static final double AGREEING = 0.8;

    private final PictureClassifier classifier;
    private final boolean wholeWithoutFace;
    private final Consumer<String> say;
    private final PictureFile pictures = new PictureFile();

    FolderEvaluation(PictureClassifier classifier, boolean wholeWithoutFace, Consumer<String> say) {
        this.classifier = classifier;
        this.wholeWithoutFace = wholeWithoutFace;
        this.say = say;
    }

    /**
     * The figures of one run.
     *
     * @param chosen over the named classes
     * @param everyEmotion over all seven emotions, every folder counted
     * @param agreeing over the named classes, pictures on whose label at least .8 of the voters agreed; no pictures
     *     without a manifest
     * @param voter one of the people who voted, over the named classes; no pictures without a manifest
     * @param millisecondsPerImage mean time from a picture in memory to its probabilities
     */
    record Result(
            EvaluationReport chosen,
            EvaluationReport everyEmotion,
            EvaluationReport agreeing,
            VoterScores.Report voter,
            double millisecondsPerImage) {}

    /**
     * Runs over a folder.
     *
     * @throws DatasetException if the folder cannot be used or has no readable picture of the classes
     */
    Result run(Path root, List<Emotion> classes) throws DatasetException {
        ClassFolders folders = ClassFolders.of(root);
        Manifest manifest = Manifest.of(root);
        Scores chosen = new Scores(classes);
        Scores every = new Scores(List.of(Emotion.values()));
        Scores agreeing = new Scores(classes);
        VoterScores voter = new VoterScores(classes);
        long nanos = 0;
        int classified = 0;
        for (Emotion emotion : classes) {
            if (folders.pictures().getOrDefault(emotion, List.of()).isEmpty()) {
                say.accept(root + " has no pictures of " + emotion.key());
            }
        }
        for (Map.Entry<Emotion, List<Path>> folder : folders.pictures().entrySet()) {
            Emotion truth = folder.getKey();
            for (Path file : folder.getValue()) {
                try {
                    GrayImage picture = pictures.read(file);
                    long start = System.nanoTime();
                    Answer answer = classifier.classify(picture, wholeWithoutFace);
                    nanos += System.nanoTime() - start;
                    classified++;
                    chosen.add(truth, answer.probabilities());
                    every.add(truth, answer.probabilities());
                    String name = truth.key() + "/" + file.getFileName();
                    manifest.votes(name).ifPresent(votes -> {
                        voter.add(truth, votes);
                        if (manifest.agreement(name) >= AGREEING) {
                            agreeing.add(truth, answer.probabilities());
                        }
                    });
                } catch (UnreadablePictureException e) {
                    say.accept("left out: " + e.getMessage());
                }
            }
        }
        EvaluationReport report = chosen.report();
        if (report.images() == 0) {
            throw new DatasetException(root + " has no readable picture of these classes");
        }
        return new Result(
                report, every.report(), agreeing.report(), voter.report(), nanos / 1e6 / Math.max(1, classified));
    }
}
