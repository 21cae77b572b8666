package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.face.GrayImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * The network that finds 68 points of a face: four blocks of four convolutions, each block halving the picture and
 * adding up what its convolutions gave, the mean over places, and one dense layer. All but the first convolution were
 * published as a 3x3 one for each channel followed by a 1x1 one over all; here each pair is one convolution, which DL4J
 * runs several times faster. Input {@code [faces, 3, 112, 112]}, NCHW. The weights are those of face-api (MIT), see
 * {@link LandmarkWeights}. One thread.
 */
final class LandmarkNetwork implements AutoCloseable {
    /** What its file is called in itself. */
    static final String KIND = "landmarks68";

    /** How many points: the iBUG 300-W scheme, from the right end of the jaw. */
    static final int POINTS = 68;

    /** Columns and rows of the input. */
    static final int SIDE = 112;

    /** The file that ships. */
    static final String RESOURCE = "landmarks68.rival";

    private static final double[] MEAN = {122.782, 117.001, 104.298};
    private static final int[] FILTERS = {32, 64, 128, 256};
    private static final int BLOCK = 4;
    private static final int PIXELS = SIDE * SIDE;
    private static final double WHITE = 255;
    private static final double FARTHEST = 10;

    private final ComputationGraph network;
    private boolean closed;

    private LandmarkNetwork(ComputationGraph network) {
        this.network = network;
    }

    /**
     * The one that ships.
     *
     * @throws NetworkFileException if its file is missing from the program or damaged
     */
    static LandmarkNetwork bundled() throws NetworkFileException {
        return of(new NumberArraysFile().bundled(RESOURCE, KIND));
    }

    /**
     * Builds the layers and sets the weights.
     *
     * @param weights in the order and under the names of their first publication
     * @throws NetworkFileException if one is missing or of another size
     */
    static LandmarkNetwork of(NumberArrays weights) throws NetworkFileException {
        ComputationGraph network = layers();
        int inputs = MEAN.length;
        for (int block = 0; block < FILTERS.length; block++) {
            for (int i = 0; i < BLOCK; i++) {
                String from = "dense" + block + "/conv" + i + "/";
                String to = name(block, i);
                int filters = FILTERS[block];
                INDArray kernels = block == 0 && i == 0
                        ? Nd4j.createFromArray(weights.array(from + "filters", 9L * inputs * filters))
                                .reshape('c', 3, 3, inputs, filters)
                        : folded(weights, from, inputs, filters);
                // Their order is rows, columns, inputs, filters; DL4J's is filters, inputs, rows, columns.
                network.getLayer(to).setParam("W", kernels.permute(3, 2, 0, 1).dup('c'));
                network.getLayer(to)
                        .setParam(
                                "b",
                                Nd4j.createFromArray(weights.array(from + "bias", filters))
                                        .reshape(1, filters));
                inputs = filters;
            }
        }
        network.getLayer("out")
                .setParam(
                        "W",
                        Nd4j.createFromArray(weights.array("fc/weights", (long) inputs * 2 * POINTS))
                                .reshape('c', inputs, 2 * POINTS));
        network.getLayer("out")
                .setParam(
                        "b",
                        Nd4j.createFromArray(weights.array("fc/bias", 2L * POINTS))
                                .reshape(1, 2 * POINTS));
        return new LandmarkNetwork(network);
    }

    /** A 3x3 convolution for each channel and a 1x1 one over all, with nothing between, are one 3x3 convolution. */
    private static INDArray folded(NumberArrays weights, String from, int inputs, int filters)
            throws NetworkFileException {
        INDArray each = Nd4j.createFromArray(weights.array(from + "depthwise_filter", 9L * inputs))
                .reshape('c', 3, 3, inputs, 1);
        INDArray all = Nd4j.createFromArray(weights.array(from + "pointwise_filter", (long) inputs * filters))
                .reshape('c', 1, 1, inputs, filters);
        return each.mul(all);
    }

    private static String name(int block, int i) {
        return "b" + block + "c" + i;
    }

    private static ComputationGraph layers() {
        GraphBuilder graph = new NeuralNetConfiguration.Builder()
                .convolutionMode(ConvolutionMode.Same)
                .activation(Activation.IDENTITY)
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(InputType.convolutional(SIDE, SIDE, MEAN.length));
        String last = "in";
        for (int block = 0; block < FILTERS.length; block++) {
            last = block(graph, block, last);
        }
        graph.addLayer("gap", new GlobalPoolingLayer.Builder(PoolingType.AVG).build(), last);
        graph.addLayer(
                "out",
                new OutputLayer.Builder(LossFunction.MSE)
                        .nOut(2 * POINTS)
                        .activation(Activation.IDENTITY)
                        .build(),
                "gap");
        graph.setOutputs("out");
        ComputationGraph network = new ComputationGraph(graph.build());
        network.init();
        return network;
    }

    /** The sum of what the block's convolutions gave so far is what the next one sees. */
    private static String block(GraphBuilder graph, int block, String from) {
        String first = convolution(graph, block, 0, from);
        graph.addLayer(first + "r", new ActivationLayer(Activation.RELU), first);
        String seen = first + "r";
        String sum = seen;
        for (int i = 1; i < BLOCK; i++) {
            String given = convolution(graph, block, i, seen);
            graph.addVertex(given + "s", new ElementWiseVertex(ElementWiseVertex.Op.Add), sum, given);
            graph.addLayer(given + "r", new ActivationLayer(Activation.RELU), given + "s");
            sum = given + "s";
            seen = given + "r";
        }
        return seen;
    }

    private static String convolution(GraphBuilder graph, int block, int i, String from) {
        String name = name(block, i);
        int stride = i == 0 ? 2 : 1;
        graph.addLayer(
                name,
                new ConvolutionLayer.Builder(3, 3)
                        .stride(stride, stride)
                        .nOut(FILTERS[block])
                        .build(),
                from);
        return name;
    }

    /**
     * Finds the points of faces.
     *
     * @param squares faces, each in a square of {@link #SIDE} pixels; several at once take less time each
     * @return for each face x and y by turns, as parts of the side, from the upper left corner; may lie outside 0..1
     * @throws IllegalStateException if it gave numbers that are no places, or is closed
     */
    List<float[]> points(List<GrayImage> squares) {
        if (closed) {
            throw new IllegalStateException("the landmark network is closed");
        }
        float[] values = new float[squares.size() * MEAN.length * PIXELS];
        for (int face = 0; face < squares.size(); face++) {
            byte[] pixels = squares.get(face).pixels();
            for (int channel = 0; channel < MEAN.length; channel++) {
                int from = (face * MEAN.length + channel) * PIXELS;
                for (int i = 0; i < PIXELS; i++) {
                    values[from + i] = (float) (((pixels[i] & 0xff) - MEAN[channel]) / WHITE);
                }
            }
        }
        try (INDArray input = Nd4j.createFromArray(values).reshape('c', squares.size(), MEAN.length, SIDE, SIDE);
                INDArray output = network.outputSingle(false, input)) {
            float[] places = output.dup('c').data().asFloat();
            for (float place : places) {
                if (!(Math.abs(place) < FARTHEST)) {
                    throw new IllegalStateException("the landmark network gave a number that is no place");
                }
            }
            List<float[]> points = new ArrayList<>(squares.size());
            for (int face = 0; face < squares.size(); face++) {
                points.add(Arrays.copyOfRange(places, face * 2 * POINTS, (face + 1) * 2 * POINTS));
            }
            return points;
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            network.close();
        }
    }
}
