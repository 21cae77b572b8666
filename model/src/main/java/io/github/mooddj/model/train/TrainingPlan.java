package io.github.mooddj.model.train;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.mooddj.model.emotion.Emotion;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a network is trained. Two runs of one plan on the same pictures see the same batches.
 *
 * @param width filters of the first layer
 * @param epochs how often as many faces are seen as there are
 * @param batch faces in a step
 * @param rate the highest learning rate
 * @param seed of weights, order and augmentation
 * @param classes the emotions to tell apart, in the order of the outputs; all where a file does not say
 * @param transfer what is kept of which network, see {@link Transfer#key}; empty when nothing is
 */
record TrainingPlan(int width, int epochs, int batch, double rate, long seed, List<Emotion> classes, String transfer) {
    private static final int WARM_UP = 200;

    /** Checks the ranges; the messages are for the user. Checkpoints from before there were classes lack them. */
    @JsonCreator
    TrainingPlan(
            @JsonProperty("width") int width,
            @JsonProperty("epochs") int epochs,
            @JsonProperty("batch") int batch,
            @JsonProperty("rate") double rate,
            @JsonProperty("seed") long seed,
            @JsonProperty("classes") @Nullable List<Emotion> classes,
            @JsonProperty("transfer") @Nullable String transfer) {
        require(width >= 4 && width <= 128, "--width is 4 to 128");
        require(epochs >= 1 && epochs <= 1000, "--epochs is 1 to 1000");
        require(batch >= 2 && batch <= 1024, "--batch is 2 to 1024");
        require(rate > 0 && rate <= 0.1, "--rate is above 0 and at most 0.1");
        this.width = width;
        this.epochs = epochs;
        this.batch = batch;
        this.rate = rate;
        this.seed = seed;
        this.classes = classes == null ? Arrays.asList(Emotion.values()) : List.copyOf(classes);
        this.transfer = transfer == null ? "" : transfer;
        require(this.classes.stream().distinct().count() == this.classes.size(), "--classes names a class twice");
        require(this.classes.size() >= 2, "--classes needs at least two classes");
    }

    /** For all emotions, from nothing. */
    TrainingPlan(int width, int epochs, int batch, double rate, long seed) {
        this(width, epochs, batch, rate, seed, null, null);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Steps in an epoch over this many faces; at least one. */
    int stepsPerEpoch(int faces) {
        return Math.max(1, (int) Math.round((double) faces / batch));
    }

    /** Steps in all. */
    int steps(int faces) {
        return stepsPerEpoch(faces) * epochs;
    }

    /** The learning rates. */
    WarmUpCosine rates(int faces) {
        int steps = steps(faces);
        return new WarmUpCosine(rate, Math.min(WARM_UP, steps / 10), steps);
    }
}
