package io.github.mooddj.model.classify;

import io.github.mooddj.model.face.FaceImage;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * A trained network for answers only: what a batch normalisation does to its input once the training is over is a
 * factor and a shift per filter, which the convolution before it can take over. The same answers in about half the
 * time. Its outputs are the probabilities and what the last layer gets to see.
 */
final class FoldedNetwork {
    /** DL4J's default, with which the networks are trained. */
    private static final double EPSILON = 1e-5;

    private FoldedNetwork() {}

    /**
     * Folds.
     *
     * @param trained as {@link EmotionNetwork#create} makes it; stays as it is
     * @param width filters of its first layer
     * @param outputs how many emotions
     */
    static ComputationGraph of(ComputationGraph trained, int width, int outputs) {
        ComputationGraph folded = empty(width, outputs);
        for (int i = 1; i <= EmotionNetwork.CONVOLUTIONS; i++) {
            fold(trained.getLayer("c" + i), trained.getLayer("c" + i + "b"), folded.getLayer("c" + i));
        }
        Layer out = folded.getLayer("out");
        out.setParam("W", trained.getLayer("out").getParam("W"));
        out.setParam("b", trained.getLayer("out").getParam("b"));
        return folded;
    }

    private static void fold(Layer convolution, Layer normalisation, Layer target) {
        // DL4J learns the deviation's logarithm.
        INDArray deviation = Transforms.exp(normalisation.getParam("log10stdev").mul(Math.log(10)));
        INDArray factor = normalisation
                .getParam("gamma")
                .div(Transforms.sqrt(deviation.mul(deviation).add(EPSILON)));
        INDArray shift = normalisation
                .getParam("beta")
                .sub(normalisation.getParam("mean").mul(factor));
        long filters = factor.length();
        target.setParam("W", convolution.getParam("W").mul(factor.reshape(filters, 1, 1, 1)));
        target.setParam("b", shift.reshape(1, filters));
    }

    private static ComputationGraph empty(int width, int outputs) {
        GraphBuilder graph = new NeuralNetConfiguration.Builder()
                .convolutionMode(ConvolutionMode.Same)
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(InputType.convolutional(FaceImage.SIDE, FaceImage.SIDE, 1));
        String last = "in";
        for (int i = 1; i <= EmotionNetwork.CONVOLUTIONS; i++) {
            int stride = EmotionNetwork.stride(i);
            graph.addLayer(
                    "c" + i,
                    new ConvolutionLayer.Builder(3, 3)
                            .stride(stride, stride)
                            .nOut(EmotionNetwork.filters(i, width))
                            .activation(Activation.RELU)
                            .build(),
                    last);
            last = "c" + i;
        }
        graph.addLayer("gap", new GlobalPoolingLayer.Builder(PoolingType.AVG).build(), last);
        graph.addLayer(
                "out",
                new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(outputs)
                        .activation(Activation.SOFTMAX)
                        .build(),
                "gap");
        graph.setOutputs("out", "gap");
        ComputationGraph network = new ComputationGraph(graph.build());
        network.init();
        return network;
    }
}
