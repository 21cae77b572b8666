package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.CropClassifier;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.GrayImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** {@link OriginalNetwork} at work. One thread. */
public final class OriginalClassifier implements CropClassifier {
    private final List<Emotion> labels;
    private final ComputationGraph network;
    private boolean closed;

    /**
     * Takes a network over and closes it with itself.
     *
     * @param labels of its outputs
     */
    public OriginalClassifier(List<Emotion> labels, ComputationGraph network) {
        this.labels = List.copyOf(labels);
        this.network = network;
    }

    /** One that has learnt nothing, to measure what an answer costs. */
    public static OriginalClassifier untrained() {
        List<Emotion> labels = List.of(Emotion.values());
        return new OriginalClassifier(labels, OriginalNetwork.create(labels.size(), 1));
    }

    /** The size of its file in bytes, but for a line of description. */
    public long bytes() {
        return network.numParams() * Float.BYTES;
    }

    /**
     * One that {@code train} wrote.
     *
     * @throws NetworkFileException if it is no file of this network that this program opens
     */
    public static OriginalClassifier open(Path file) throws NetworkFileException {
        NumberArrays content = new NumberArraysFile().read(file, OriginalNetwork.NAME);
        List<Emotion> labels = RivalClassifier.emotions(content);
        OriginalClassifier classifier = new OriginalClassifier(labels, OriginalNetwork.create(labels.size(), 1));
        try {
            classifier.set(content.array("weights", classifier.network.numParams()));
            return classifier;
        } catch (NetworkFileException e) {
            classifier.close();
            throw e;
        }
    }

    private void set(float[] values) {
        try (INDArray weights = Nd4j.createFromArray(values)) {
            network.params().assign(weights.reshape(network.params().shape()));
        }
    }

    /** Writes the network; a file of that name is replaced only when the new one is whole. */
    public void write(Path file) throws IOException {
        LinkedHashMap<String, float[]> arrays = new LinkedHashMap<>();
        arrays.put("weights", network.params().dup('c').data().asFloat());
        new NumberArraysFile()
                .write(
                        new NumberArrays(
                                OriginalNetwork.NAME,
                                labels.stream().map(Emotion::key).toList(),
                                Map.of(),
                                arrays),
                        file);
    }

    @Override
    public EmotionProbabilities classify(GrayImage crop) {
        if (closed) {
            throw new IllegalStateException("the classifier is closed");
        }
        int side = OriginalNetwork.SIDE;
        float[] values = new float[side * side];
        OriginalNetwork.write(crop, values, 0);
        try (INDArray input = Nd4j.createFromArray(values).reshape('c', 1, 1, side, side);
                INDArray output = network.outputSingle(false, input)) {
            double[] said = output.dup('c').data().asDouble();
            for (int i = 0; i < said.length; i++) {
                said[i] = Math.min(1, said[i]);
            }
            return RivalClassifier.probabilities(labels, said);
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
