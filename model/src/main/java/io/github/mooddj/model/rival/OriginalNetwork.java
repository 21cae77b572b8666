package io.github.mooddj.model.rival;

import io.github.mooddj.model.face.GrayImage;
import java.nio.ByteBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * The network that the idea began with: 250 x 250 gray pixels, three convolutions each with a pooling, two dense layers
 * with dropout, a softmax; L2, Adam at 1e-3. Kept to show what its size costs. Input {@code [batch, 1, 250, 250]}, 0 to
 * 1, NCHW. Any thread.
 */
public final class OriginalNetwork {
    /** Its name on the command line, which its files have in themselves. */
    public static final String NAME = "original";

    /** Columns and rows of the input. */
    public static final int SIDE = 250;

    private static final int[] FILTERS = {16, 32, 64};
    private static final int[] DENSE = {128, 64};
    private static final double RATE = 1e-3;
    private static final double WEIGHT_DECAY = 1e-4;
    private static final double KEPT = 0.5;
    private static final float WHITE = 255;

    private OriginalNetwork() {}

    /**
     * A network with fresh weights.
     *
     * @param outputs how many emotions
     * @param seed of the weights
     */
    public static ComputationGraph create(int outputs, long seed) {
        GraphBuilder graph = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .updater(new Adam(RATE))
                .weightInit(WeightInit.RELU)
                .l2(WEIGHT_DECAY)
                .convolutionMode(ConvolutionMode.Same)
                .activation(Activation.IDENTITY)
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(InputType.convolutional(SIDE, SIDE, 1));
        String last = dense(graph, convolutions(graph, "in"));
        graph.addLayer(
                "out",
                new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(outputs)
                        .activation(Activation.SOFTMAX)
                        .weightInit(WeightInit.XAVIER)
                        .dropOut(KEPT)
                        .build(),
                last);
        graph.setOutputs("out");
        ComputationGraph network = new ComputationGraph(graph.build());
        network.init();
        return network;
    }

    private static String convolutions(GraphBuilder graph, String from) {
        String last = from;
        for (int i = 0; i < FILTERS.length; i++) {
            String name = "c" + (i + 1);
            graph.addLayer(
                    name, new ConvolutionLayer.Builder(3, 3).nOut(FILTERS[i]).build(), last);
            graph.addLayer(name + "r", new ActivationLayer(Activation.RELU), name);
            graph.addLayer(
                    name + "p",
                    new SubsamplingLayer.Builder(PoolingType.MAX)
                            .kernelSize(2, 2)
                            .stride(2, 2)
                            .build(),
                    name + "r");
            last = name + "p";
        }
        return last;
    }

    private static String dense(GraphBuilder graph, String from) {
        String last = from;
        for (int i = 0; i < DENSE.length; i++) {
            String name = "d" + (i + 1);
            graph.addLayer(
                    name,
                    new DenseLayer.Builder()
                            .nOut(DENSE[i])
                            .activation(Activation.RELU)
                            .dropOut(i == 0 ? 1 : KEPT)
                            .build(),
                    last);
            last = name;
        }
        return last;
    }

    /**
     * Writes a face as input: a larger picture shrunk by the mean over areas, a smaller one enlarged by cubic
     * interpolation.
     *
     * @param face of any size
     * @param target gets {@link #SIDE} rows of as many values, 0 to 1, from {@code offset}
     */
    @SuppressWarnings({"try", "unchecked"}) // the scope frees every native part made while it is open
    public static void write(GrayImage face, float[] target, int offset) {
        try (PointerScope scope = new PointerScope();
                BytePointer pixels = new BytePointer(face.pixels())) {
            Mat square = Squares.of(face, pixels, SIDE);
            ByteBuffer values = square.createBuffer();
            for (int i = 0; i < SIDE * SIDE; i++) {
                target[offset + i] = (values.get(i) & 0xff) / WHITE;
            }
        }
    }
}
