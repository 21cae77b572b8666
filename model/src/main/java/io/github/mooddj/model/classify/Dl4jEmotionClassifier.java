package io.github.mooddj.model.classify;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.FaceImage;
import io.github.mooddj.model.personal.EmotionHead;
import io.github.mooddj.model.personal.FaceStudy;
import io.github.mooddj.model.personal.GeneralNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The network at work. */
public final class Dl4jEmotionClassifier implements EmotionClassifier {
    private static final Logger LOG = LoggerFactory.getLogger(Dl4jEmotionClassifier.class);
    private static final int SIDE = FaceImage.SIDE;
    private static final double LEAST = 1e-9;

    private final NetworkDescriptor descriptor;
    private final List<Emotion> emotions;
    private final ComputationGraph network;
    private final GeneralNetwork general;
    private boolean closed;

    private Dl4jEmotionClassifier(StoredNetwork stored, ComputationGraph network) {
        this.descriptor = stored.descriptor();
        this.general = new GeneralNetwork(new NetworkFile().sha256(stored), head(descriptor, network));
        this.emotions = descriptor.emotions();
        this.network = network;
    }

    /**
     * Builds the layers, sets the weights, and lets them answer once.
     *
     * @param name what messages call the network
     * @throws NetworkFileException if the weights do not fit the layers or the answer is not one
     */
    public static Dl4jEmotionClassifier start(StoredNetwork stored, String name) throws NetworkFileException {
        NetworkDescriptor descriptor = stored.descriptor();
        Dl4jEmotionClassifier classifier = new Dl4jEmotionClassifier(stored, folded(stored, name));
        try {
            classifier.classify(FaceImage.of(TestPattern.face()));
        } catch (IllegalStateException e) {
            classifier.close();
            throw new NetworkFileException(name + " cannot be used: it gives no probabilities", e);
        }
        LOG.info(
                "Emotion network of {}: {} weights, {}",
                descriptor.trained(),
                descriptor.parameters(),
                classifier.runsThroughOneDnn()
                        ? "convolutions through oneDNN"
                        : "convolutions on the generic path, 5 to 20 times slower than with oneDNN");
        return classifier;
    }

    private static ComputationGraph folded(StoredNetwork stored, String name) throws NetworkFileException {
        int width = stored.descriptor().width();
        int outputs = stored.descriptor().labels().size();
        ComputationGraph trained = EmotionNetwork.create(width, outputs, 1);
        try (INDArray weights = Nd4j.createFromArray(stored.weights())) {
            if (trained.numParams() != weights.length()) {
                throw new NetworkFileException(name + " cannot be used: its weights do not fit its layers");
            }
            trained.params().assign(weights.reshape(trained.params().shape()));
            return FoldedNetwork.of(trained, width, outputs);
        } finally {
            trained.close();
        }
    }

    /** Whether the convolutions run through oneDNN; otherwise they run on a generic path with the same results. */
    public boolean runsThroughOneDnn() {
        return network.getLayer(EmotionNetwork.PROBE_LAYER).getHelper() != null;
    }

    /** What the network's file says about it. */
    public NetworkDescriptor descriptor() {
        return descriptor;
    }

    /** What a calibration needs to know of the network. */
    public GeneralNetwork general() {
        return general;
    }

    private static EmotionHead head(NetworkDescriptor descriptor, ComputationGraph network) {
        return new EmotionHead(
                descriptor.emotions(),
                descriptor.temperature(),
                floats(network.getLayer("out").getParam("W")),
                floats(network.getLayer("out").getParam("b")));
    }

    @Override
    public EmotionProbabilities classify(FaceImage face) {
        return answer(face).general();
    }

    /**
     * What a personal head needs to know about a face; {@link #general}'s head makes of it what {@link #classify} says.
     */
    public FaceStudy study(FaceImage face) {
        return answer(face).study();
    }

    /**
     * What a face shows to the network's own last layer, and what a personal one needs to know about it.
     *
     * @param general the network's own answer
     * @param study the input of the last layer
     */
    record Answer(EmotionProbabilities general, FaceStudy study) {}

    /**
     * The answer of {@link #classify} with what led to it.
     *
     * @throws IllegalStateException as {@link #classify}
     */
    Answer answer(FaceImage face) {
        if (closed) {
            throw new IllegalStateException("the classifier is closed");
        }
        float[] values = face.values();
        int views = descriptor.mirrored() ? 2 : 1;
        float[] batch = new float[views * values.length];
        System.arraycopy(values, 0, batch, 0, values.length);
        if (views == 2) {
            mirror(values, batch);
        }
        try (INDArray input = Nd4j.createFromArray(batch).reshape('c', views, 1, SIDE, SIDE)) {
            INDArray[] outputs = network.output(false, input);
            try (INDArray probabilities = outputs[0];
                    INDArray features = outputs[1]) {
                float[] answers = floats(probabilities);
                double[] mean = new double[emotions.size()];
                for (int i = 0; i < answers.length; i++) {
                    mean[i % mean.length] += answers[i] / views;
                }
                return new Answer(probabilities(mean), study(features, views));
            }
        }
    }

    private static FaceStudy study(INDArray features, int views) {
        float[] all = floats(features);
        int length = all.length / views;
        List<float[]> each = new ArrayList<>();
        for (int view = 0; view < views; view++) {
            each.add(Arrays.copyOfRange(all, view * length, (view + 1) * length));
        }
        return new FaceStudy(each);
    }

    /** Row by row; the copy in native memory does not wait for the garbage collector. */
    private static float[] floats(INDArray array) {
        try (INDArray rows = array.dup('c')) {
            return rows.data().asFloat();
        }
    }

    private static void mirror(float[] face, float[] batch) {
        for (int i = 0; i < face.length; i++) {
            batch[face.length + i] = face[i / SIDE * SIDE + SIDE - 1 - i % SIDE];
        }
    }

    private EmotionProbabilities probabilities(double[] outputs) {
        double sum = 0;
        double[] tempered = new double[outputs.length];
        for (int i = 0; i < outputs.length; i++) {
            if (!(outputs[i] >= 0 && outputs[i] <= 1.001)) {
                throw new IllegalStateException("the network gave a number that is no probability");
            }
            tempered[i] = Math.pow(Math.max(LEAST, outputs[i]), 1 / descriptor.temperature());
            sum += tempered[i];
        }
        for (int i = 0; i < tempered.length; i++) {
            tempered[i] /= sum;
        }
        return EmotionProbabilities.inOrder(emotions, tempered);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            network.close();
        }
    }
}
