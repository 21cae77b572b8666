package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.EmotionNetwork;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.classify.StoredNetwork;
import io.github.mooddj.model.emotion.Emotion;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.transferlearning.FineTuneConfiguration;
import org.deeplearning4j.nn.transferlearning.TransferLearning;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Another task for a trained network: its first layers stay as they are, the others learn on, and the outputs become
 * those of the classes that are wanted. An output that the network had begins with what it knew.
 */
final class Transfer {
    /** The layers up to which a network may be frozen, for messages. */
    static final String LAYERS = "c1 to c9";

    private static final Pattern LAYER = Pattern.compile("c[1-9]");

    private final StoredNetwork base;
    private final String freezeTo;

    /**
     * Takes the network over.
     *
     * @param base a trained network
     * @param freezeTo the last convolution that stays as it is, with its normalisation
     * @throws IllegalArgumentException if there is no such layer
     */
    Transfer(StoredNetwork base, String freezeTo) {
        if (!LAYER.matcher(freezeTo).matches()) {
            throw new IllegalArgumentException("--freeze-to is a convolution, " + LAYERS + ", not '" + freezeTo + "'");
        }
        this.base = base;
        this.freezeTo = freezeTo;
    }

    /** Names network and layer, so that a checkpoint of another transfer is not gone on with. */
    String key() {
        return freezeTo + " of " + Integer.toHexString(Arrays.hashCode(base.weights()));
    }

    /** Filters of the first layer. */
    int width() {
        return base.descriptor().width();
    }

    /**
     * The network to train on.
     *
     * @throws NetworkFileException if the weights do not fit the network's own description
     */
    ComputationGraph network(TrainingPlan plan, int faces) throws NetworkFileException {
        List<Emotion> known = base.descriptor().emotions();
        ComputationGraph trained = EmotionNetwork.create(width(), known.size(), plan.seed());
        try (INDArray weights = Nd4j.createFromArray(base.weights())) {
            if (trained.numParams() != weights.length()) {
                throw new NetworkFileException("the weights do not fit the layers that their file names");
            }
            trained.params().assign(weights.reshape(trained.params().shape()));
        }
        ComputationGraph network = new TransferLearning.GraphBuilder(trained)
                .fineTuneConfiguration(new FineTuneConfiguration.Builder()
                        .seed(plan.seed())
                        .updater(new Adam(plan.rates(faces)))
                        .build())
                .setFeatureExtractor(freezeTo + "r")
                .nOutReplace("out", plan.classes().size(), WeightInit.XAVIER)
                .build();
        INDArray from = trained.getLayer("out").getParam("W");
        INDArray fromShift = trained.getLayer("out").getParam("b");
        INDArray to = network.getLayer("out").getParam("W");
        INDArray toShift = network.getLayer("out").getParam("b");
        for (int output = 0; output < plan.classes().size(); output++) {
            int before = known.indexOf(plan.classes().get(output));
            if (before >= 0) {
                to.getColumn(output).assign(from.getColumn(before));
                toShift.putScalar(output, fromShift.getDouble(before));
            }
        }
        trained.close();
        return network;
    }
}
