package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.EmotionNetwork;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.train.BatchSource.Batch;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A network that learns, and the moving average of its weights, which is the better network of the two (Polyak
 * averaging). One thread.
 */
final class LearningNetwork implements AutoCloseable {
    private static final int AVERAGED_EVERY = 4;
    private static final double KEPT = 0.995;

    private final ComputationGraph network;
    private final INDArray average;
    private final long seed;
    private final int outputs;
    private int step;

    LearningNetwork(TrainingPlan plan, int faces, int outputs) {
        this(EmotionNetwork.create(plan.width(), outputs, plan.seed(), plan.rates(faces)), plan.seed(), outputs);
    }

    /**
     * Takes a network over, and closes it with itself.
     *
     * @param seed of what dropout leaves out: a step's depends on the seed and the step alone, so that a resumed run
     *     goes on as if it had never stopped
     */
    LearningNetwork(ComputationGraph network, long seed, int outputs) {
        this.network = network;
        this.average = network.params().dup();
        this.seed = seed;
        this.outputs = outputs;
    }

    /** Steps done. */
    int step() {
        return step;
    }

    /** One step; returns the loss. */
    double learn(Batch batch) {
        int size = batch.votes().length / outputs;
        Nd4j.getRandom().setSeed(seed * 1_000_003 + step);
        try (INDArray faces =
                        Nd4j.createFromArray(batch.faces()).reshape('c', size, 1, FaceImage.SIDE, FaceImage.SIDE);
                INDArray votes = Nd4j.createFromArray(batch.votes()).reshape('c', size, outputs)) {
            network.fit(new DataSet(faces, votes));
        }
        step++;
        if (step % AVERAGED_EVERY == 0) {
            // Young averages forget faster, or they would remember the random beginning.
            double age = (double) step / AVERAGED_EVERY;
            double kept = Math.min(KEPT, (1 + age) / (10 + age));
            // By differences, so that what is frozen stays the same to the last bit.
            try (INDArray difference = network.params().sub(average)) {
                average.addi(difference.muli(1 - kept));
            }
        }
        return network.score();
    }

    /** Begins from these weights instead of random ones. */
    void begin(float[] weights) {
        set(network.params(), weights);
        set(average, weights);
    }

    /** Goes on where another run was stopped. */
    void resume(CheckpointFile.Checkpoint checkpoint) {
        set(network.params(), checkpoint.weights());
        set(average, checkpoint.average());
        set(network.getUpdater().getUpdaterStateViewArray(), checkpoint.updater());
        step = checkpoint.head().step();
        network.getConfiguration().setIterationCount(step);
    }

    float[] weights() {
        return network.params().dup('c').data().asFloat();
    }

    float[] averaged() {
        return average.dup('c').data().asFloat();
    }

    float[] updater() {
        return network.getUpdater().getUpdaterStateViewArray().dup('c').data().asFloat();
    }

    private static void set(INDArray target, float[] values) {
        if (target.length() != values.length) {
            throw new IllegalArgumentException("weights of another network");
        }
        try (INDArray source = Nd4j.createFromArray(values)) {
            target.assign(source.reshape(target.shape()));
        }
    }

    @Override
    public void close() {
        average.close();
        network.close();
    }
}
