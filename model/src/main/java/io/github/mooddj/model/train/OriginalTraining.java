package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.rival.OriginalClassifier;
import io.github.mooddj.model.rival.OriginalNetwork;
import io.github.mooddj.model.train.CheckpointFile.Checkpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Trains {@link OriginalNetwork} as its time would have: faces as they are, by chance, one label each. After each epoch
 * it tries itself, keeps the best network, and leaves a checkpoint to go on from.
 */
final class OriginalTraining {
    private static final int STEPS_A_LINE = 5;
    private static final int PIXELS = OriginalNetwork.SIDE * OriginalNetwork.SIDE;

    private final TrainingPlan plan;
    private final FaceDataset faces;
    private final FaceDataset kept;
    private final Path output;
    private final CheckpointFile checkpoints;
    private final Consumer<String> say;
    private double best = -1;

    OriginalTraining(
            TrainingPlan plan,
            FaceDataset faces,
            FaceDataset kept,
            Path output,
            Path checkpoint,
            Consumer<String> say) {
        this.plan = plan;
        this.faces = faces;
        this.kept = kept;
        this.output = output;
        this.checkpoints = new CheckpointFile(checkpoint);
        this.say = say;
    }

    /**
     * Trains to the end, from the checkpoint if there is one.
     *
     * @throws DatasetException if the checkpoint is damaged or of another run
     */
    void run() throws DatasetException, IOException {
        List<Emotion> labels = plan.classes();
        int size = faces.samples().size();
        int steps = plan.steps(size);
        int epoch = plan.stepsPerEpoch(size);
        ComputationGraph network = OriginalNetwork.create(labels.size(), plan.seed());
        try (OriginalClassifier classifier = new OriginalClassifier(labels, network)) {
            int step = checkpoints.exists() ? resume(network) : 0;
            Progress progress = new Progress(plan, step, steps, epoch);
            while (step < steps) {
                progress.loss(learn(network, step, labels));
                step++;
                if (step % STEPS_A_LINE == 0) {
                    say.accept(progress.line(step));
                }
                if (step % epoch == 0) {
                    tryOut(classifier);
                    save(network, step);
                }
            }
        }
        say.accept("written: " + output);
    }

    /**
     * How many faces a second it learns from, on this machine, with one thread.
     *
     * @param steps of 16 faces each
     */
    static double facesPerSecond(int steps) {
        int batch = 16;
        ComputationGraph network = OriginalNetwork.create(Emotion.values().length, 1);
        try (INDArray input = Nd4j.rand(batch, 1, OriginalNetwork.SIDE, OriginalNetwork.SIDE);
                INDArray answers = Nd4j.zeros(batch, Emotion.values().length)) {
            answers.getColumn(0).assign(1);
            network.fit(new DataSet(input, answers));
            long start = System.nanoTime();
            for (int step = 0; step < steps; step++) {
                network.fit(new DataSet(input, answers));
            }
            return steps * batch / ((System.nanoTime() - start) / 1e9);
        } finally {
            network.close();
        }
    }

    private double learn(ComputationGraph network, int step, List<Emotion> labels) {
        SplittableRandom random = new SplittableRandom(plan.seed() * 1_000_003 + step);
        Nd4j.getRandom().setSeed(plan.seed() * 1_000_003 + step);
        float[] pictures = new float[plan.batch() * PIXELS];
        float[] right = new float[plan.batch() * labels.size()];
        for (int i = 0; i < plan.batch(); i++) {
            FaceSample sample =
                    faces.samples().get(random.nextInt(faces.samples().size()));
            OriginalNetwork.write(sample.crop(), pictures, i * PIXELS);
            right[i * labels.size() + labels.indexOf(sample.label())] = 1;
        }
        try (INDArray input = Nd4j.createFromArray(pictures)
                        .reshape('c', plan.batch(), 1, OriginalNetwork.SIDE, OriginalNetwork.SIDE);
                INDArray answers = Nd4j.createFromArray(right).reshape('c', plan.batch(), labels.size())) {
            network.fit(new DataSet(input, answers));
        }
        return network.score();
    }

    private void tryOut(OriginalClassifier classifier) throws IOException {
        List<EmotionProbabilities> answers = kept.samples().stream()
                .map(sample -> classifier.classify(sample.crop()))
                .toList();
        Validation.Outcome outcome = new Validation(kept, plan.classes()).outcome(answers);
        boolean better = outcome.score() > best;
        say.accept(String.format(
                Locale.ROOT,
                "validation: accuracy %.4f, macro-F1 %.4f%s",
                outcome.moods().accuracy(),
                outcome.moods().macroF1(),
                better ? ", the best so far" : ""));
        if (better) {
            best = outcome.score();
            classifier.write(output);
        }
    }

    private void save(ComputationGraph network, int step) throws IOException {
        checkpoints.write(new Checkpoint(
                new CheckpointFile.Head(plan, faces.samples().size(), step, best),
                network.params().dup('c').data().asFloat(),
                new float[0],
                network.getUpdater().getUpdaterStateViewArray().dup('c').data().asFloat(),
                new float[0]));
    }

    private int resume(ComputationGraph network) throws DatasetException {
        Checkpoint checkpoint = checkpoints.read();
        INDArray updater = network.getUpdater().getUpdaterStateViewArray();
        if (!checkpoint.head().plan().equals(plan)
                || checkpoint.head().faces() != faces.samples().size()
                || checkpoint.weights().length != network.numParams()
                || checkpoint.updater().length != updater.length()) {
            throw new DatasetException(
                    "the checkpoint beside " + output + " is of another run; --restart throws it away");
        }
        network.params()
                .assign(Nd4j.createFromArray(checkpoint.weights())
                        .reshape(network.params().shape()));
        updater.assign(Nd4j.createFromArray(checkpoint.updater()).reshape(updater.shape()));
        best = checkpoint.head().best();
        int step = checkpoint.head().step();
        network.getConfiguration().setIterationCount(step);
        say.accept("goes on at step " + step);
        return step;
    }
}
