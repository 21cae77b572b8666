package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.EmotionNetwork;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.classify.StoredNetwork;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Gives a trained network more filters without changing its answers: what it knows stays, and the new filters begin
 * with random weights that nothing listens to yet. It need not learn from nothing again (after Chen et al., Net2Net:
 * Accelerating Learning via Knowledge Transfer, 2016, whose new filters are copies).
 */
final class Widening {
    private Widening() {}

    /**
     * The weights of a wider network with the same answers.
     *
     * @param narrow a trained network
     * @param width filters of the wider network's first layer; more than the narrow one has
     * @param seed of the new filters
     * @return in the order of {@link EmotionNetwork}'s parameters
     * @throws NetworkFileException if the weights do not fit the narrow network's own description
     */
    static float[] of(StoredNetwork narrow, int width, long seed) throws NetworkFileException {
        int outputs = narrow.descriptor().labels().size();
        ComputationGraph from = EmotionNetwork.create(narrow.descriptor().width(), outputs, 1);
        ComputationGraph to = EmotionNetwork.create(width, outputs, seed);
        try (INDArray weights = Nd4j.createFromArray(narrow.weights())) {
            if (from.numParams() != weights.length()) {
                throw new NetworkFileException("the weights do not fit the layers that their file names");
            }
            from.params().assign(weights.reshape(from.params().shape()));
            for (Layer layer : from.getLayers()) {
                Layer wider = to.getLayer(layer.conf().getLayer().getLayerName());
                layer.paramTable().forEach((name, known) -> insert(known, wider.getParam(name), name));
            }
            return to.params().dup('c').data().asFloat();
        } finally {
            from.close();
            to.close();
        }
    }

    /** Puts the known weights into the corner of the wider ones, and silences what would listen to new filters. */
    private static void insert(INDArray known, INDArray wider, String name) {
        long[] shape = known.shape();
        INDArrayIndex[] corner = new INDArrayIndex[shape.length];
        for (int axis = 0; axis < shape.length; axis++) {
            corner[axis] = NDArrayIndex.interval(0, shape[axis]);
        }
        if (name.equals("W")) {
            silence(known, wider, shape.length == 2);
        }
        wider.put(corner, known);
    }

    /** Convolutions are {@code [filters, inputs, 3, 3]}, the last layer is {@code [inputs, outputs]}. */
    private static void silence(INDArray known, INDArray wider, boolean dense) {
        if (dense) {
            wider.get(NDArrayIndex.interval(known.size(0), wider.size(0)), NDArrayIndex.all())
                    .assign(0);
        } else if (wider.size(1) > known.size(1)) {
            wider.get(
                            NDArrayIndex.interval(0, known.size(0)),
                            NDArrayIndex.interval(known.size(1), wider.size(1)),
                            NDArrayIndex.all(),
                            NDArrayIndex.all())
                    .assign(0);
        }
    }
}
