package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.EmotionNetwork;
import io.github.mooddj.model.classify.NetworkDescriptor;
import io.github.mooddj.model.classify.NetworkFile;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.classify.StoredNetwork;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.train.CheckpointFile.Checkpoint;
import io.github.mooddj.model.train.Validation.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One training run: learns, tries itself on the validation faces after each epoch, keeps the best network, and leaves
 * checkpoints to go on from. The next batch is made on another thread while a step runs.
 */
final class EmotionTraining {
    private static final int STEPS_A_LINE = 50;
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(3);

    private final TrainingPlan plan;
    private final FaceDataset faces;
    private final Validation validation;
    private final Path output;
    private final CheckpointFile checkpoints;
    private final Consumer<String> say;
    private final NetworkFile files = new NetworkFile();
    private double best = -1;
    private float[] bestWeights = new float[0];

    EmotionTraining(
            TrainingPlan plan,
            FaceDataset faces,
            Validation validation,
            Path output,
            Path checkpoint,
            Consumer<String> say) {
        this.plan = plan;
        this.faces = faces;
        this.validation = validation;
        this.output = output;
        this.checkpoints = new CheckpointFile(checkpoint);
        this.say = say;
    }

    /**
     * Trains to the end.
     *
     * @param begin opens the network, at its beginning
     * @param resume whether to go on from the checkpoint
     * @throws DatasetException if the checkpoint is of another run
     * @throws NetworkFileException if the network broke (its numbers ran away)
     */
    void run(Beginning begin, boolean resume) throws DatasetException, NetworkFileException, IOException {
        BatchSource batches = new BatchSource(faces, plan.classes(), plan.batch(), plan.seed());
        int size = faces.samples().size();
        int steps = plan.steps(size);
        int epoch = plan.stepsPerEpoch(size);
        try (LearningNetwork network = begin.open(plan, size)) {
            if (resume) {
                resume(network);
            }
            Progress progress = new Progress(plan, network.step(), steps, epoch);
            long saved = System.nanoTime();
            CompletableFuture<BatchSource.Batch> next = batchLater(batches, network.step());
            while (network.step() < steps) {
                BatchSource.Batch batch = next.join();
                next = batchLater(batches, network.step() + 1);
                progress.loss(network.learn(batch));
                if (network.step() % STEPS_A_LINE == 0) {
                    say.accept(progress.line(network.step()));
                }
                boolean tried = network.step() % epoch == 0 || network.step() == steps;
                if (tried) {
                    tryOut(network);
                }
                if (tried || System.nanoTime() - saved > BETWEEN_CHECKPOINTS.toNanos()) {
                    save(network);
                    saved = System.nanoTime();
                }
            }
        }
        calibrate();
    }

    private static CompletableFuture<BatchSource.Batch> batchLater(BatchSource batches, int step) {
        return CompletableFuture.supplyAsync(() -> batches.batch(step));
    }

    private void resume(LearningNetwork network) throws DatasetException {
        Checkpoint checkpoint = checkpoints.read();
        if (!checkpoint.head().plan().equals(plan)
                || checkpoint.head().faces() != faces.samples().size()) {
            throw new DatasetException(
                    "the checkpoint beside " + output + " is of another run; --restart throws it away");
        }
        network.resume(checkpoint);
        best = checkpoint.head().best();
        bestWeights = checkpoint.bestWeights();
        say.accept("goes on at step " + network.step());
    }

    private void save(LearningNetwork network) throws IOException {
        checkpoints.write(new Checkpoint(
                new CheckpointFile.Head(plan, faces.samples().size(), network.step(), best),
                network.weights(),
                network.averaged(),
                network.updater(),
                bestWeights));
    }

    private void tryOut(LearningNetwork network) throws NetworkFileException, IOException {
        StoredNetwork candidate = stored(network.averaged());
        Outcome outcome = validation.of(candidate);
        boolean better = outcome.score() > best;
        say.accept("validation: " + figures(outcome) + (better ? ", the best so far" : ""));
        if (better) {
            best = outcome.score();
            bestWeights = candidate.weights();
            files.write(
                    new StoredNetwork(
                            candidate.descriptor().calibrated(1, List.of(outcome.measured())), candidate.weights()),
                    output);
        }
    }

    private StoredNetwork stored(float[] weights) {
        return new StoredNetwork(
                new NetworkDescriptor(
                        EmotionNetwork.ARCHITECTURE,
                        plan.width(),
                        FaceImage.SIDE,
                        plan.classes().stream().map(Emotion::key).toList(),
                        NetworkDescriptor.STANDARDISED,
                        NetworkDescriptor.FER,
                        false,
                        1,
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        weights.length,
                        List.of()),
                weights);
    }

    private void calibrate() throws NetworkFileException, IOException {
        // Not from the output file: a run that ended and is started again would correct what is corrected.
        StoredNetwork chosen = bestWeights.length > 0 ? stored(bestWeights) : files.read(output);
        StoredNetwork finished = calibrated(chosen, faces.counts(), validation, say);
        files.write(finished, output);
        say.accept("written: " + output);
    }

    /**
     * Lets a network answer for a face and its mirror picture, believe in rare classes as often as they occur, and be
     * as sure of itself as it is right.
     *
     * @param counts faces in each class that was learnt from
     */
    static StoredNetwork calibrated(
            StoredNetwork trained, Map<Emotion, Integer> counts, Validation validation, Consumer<String> say)
            throws NetworkFileException {
        StoredNetwork mirrored =
                new StoredNetwork(trained.descriptor().mirroring(true).calibrated(1, List.of()), trained.weights());
        PriorCorrection prior = new PriorCorrection(trained.descriptor().emotions(), counts);
        double strength = prior.best(
                validation.of(mirrored).answers(),
                answers -> validation.outcome(answers).score());
        StoredNetwork corrected = new StoredNetwork(mirrored.descriptor(), prior.applied(mirrored.weights(), strength));
        double temperature = validation.temperature(validation.of(corrected).answers());
        NetworkDescriptor tempered = corrected.descriptor().calibrated(temperature, List.of());
        Outcome outcome = validation.of(new StoredNetwork(tempered, corrected.weights()));
        say.accept(String.format(
                Locale.ROOT, "prior correction %.1f, temperature %.2f: %s", strength, temperature, figures(outcome)));
        return new StoredNetwork(tempered.calibrated(temperature, List.of(outcome.measured())), corrected.weights());
    }

    private static String figures(Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "accuracy %.4f, macro-F1 %.4f, ECE %.3f over %s; %.4f over all seven",
                outcome.moods().accuracy(),
                outcome.moods().macroF1(),
                outcome.moods().ece(),
                outcome.moods().classes().stream().map(Emotion::key).collect(Collectors.joining(", ")),
                outcome.every().accuracy());
    }
}
