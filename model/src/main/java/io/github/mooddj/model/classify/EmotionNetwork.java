package io.github.mooddj.model.classify;

import io.github.mooddj.model.face.FaceImage;
import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.schedule.ISchedule;

/**
 * The layers: nine 3x3 convolutions, each with batch normalisation and ReLU, four of them halving the picture, then the
 * mean over places and a softmax. Input {@code [batch, 1, 64, 64]}, NCHW: in NHWC, gradients are wrong with oneDNN on.
 * Any thread.
 */
public final class EmotionNetwork {
    /** What a {@link NetworkDescriptor} calls these layers. */
    public static final String ARCHITECTURE = "plain9";

    /** The layer that tells whether convolutions run through oneDNN. */
    static final String PROBE_LAYER = "c2";

    private static final List<Integer> FILTERS = List.of(1, 2, 2, 2, 4, 4, 4, 6, 6);
    private static final List<Integer> STRIDES = List.of(2, 2, 1, 1, 2, 1, 1, 2, 1);

    /** How many there are. */
    static final int CONVOLUTIONS = FILTERS.size();

    private static final double FIRST_RATE = 2e-3;
    private static final double WEIGHT_DECAY = 1e-4;
    private static final double KEPT = 0.6;

    private EmotionNetwork() {}

    /**
     * A network with fresh weights, ready for training and for answers.
     *
     * @param width filters of the first layer
     * @param outputs how many emotions
     * @param seed of the weights
     */
    public static ComputationGraph create(int width, int outputs, long seed) {
        return create(width, outputs, seed, new Adam(FIRST_RATE));
    }

    /**
     * The same, learning at the schedule's rates.
     *
     * @param rates by iteration
     */
    public static ComputationGraph create(int width, int outputs, long seed, ISchedule rates) {
        return create(width, outputs, seed, new Adam(rates));
    }

    private static ComputationGraph create(int width, int outputs, long seed, Adam updater) {
        GraphBuilder graph = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .updater(updater)
                .weightInit(WeightInit.RELU)
                .l2(WEIGHT_DECAY)
                .convolutionMode(ConvolutionMode.Same)
                .activation(Activation.IDENTITY)
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(InputType.convolutional(FaceImage.SIDE, FaceImage.SIDE, 1));
        String last = "in";
        for (int i = 1; i <= CONVOLUTIONS; i++) {
            last = convolution(graph, "c" + i, last, filters(i, width), stride(i));
        }
        graph.addLayer("gap", new GlobalPoolingLayer.Builder(PoolingType.AVG).build(), last);
        graph.addLayer("drop", new DropoutLayer.Builder(KEPT).build(), "gap");
        graph.addLayer(
                "out",
                new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(outputs)
                        .activation(Activation.SOFTMAX)
                        .weightInit(WeightInit.XAVIER)
                        .build(),
                "drop");
        graph.setOutputs("out");
        ComputationGraph network = new ComputationGraph(graph.build());
        network.init();
        return network;
    }

    /** Filters of a convolution, counted from 1. */
    static int filters(int convolution, int width) {
        return FILTERS.get(convolution - 1) * width;
    }

    /** How a convolution, counted from 1, divides rows and columns. */
    static int stride(int convolution) {
        return STRIDES.get(convolution - 1);
    }

    private static String convolution(GraphBuilder graph, String name, String from, int filters, int stride) {
        ConvolutionLayer layer = new ConvolutionLayer.Builder(3, 3)
                .stride(stride, stride)
                .nOut(filters)
                .hasBias(false)
                .build();
        graph.addLayer(name, layer, from);
        graph.addLayer(name + "b", new BatchNormalization.Builder().l2(0).build(), name);
        graph.addLayer(name + "r", new ActivationLayer(Activation.RELU), name + "b");
        return name + "r";
    }
}
