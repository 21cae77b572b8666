package io.github.mooddj.model.train;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a network is trained. Two runs of one plan on the same pictures see the same batches.
 *
 * @param width filters of the first layer
 * @param epochs how often as many faces are seen as there are
 * @param batch faces in a step
 * @param rate the highest learning rate
 * @param seed of weights, order and augmentation
 */
record TrainingPlan(
        @JsonProperty("width") int width,
        @JsonProperty("epochs") int epochs,
        @JsonProperty("batch") int batch,
        @JsonProperty("rate") double rate,
        @JsonProperty("seed") long seed) {
    private static final int WARM_UP = 200;

    /** Checks the ranges; the messages are for the user. */
    TrainingPlan {
        require(width >= 4 && width <= 128, "--width is 4 to 128");
        require(epochs >= 1 && epochs <= 1000, "--epochs is 1 to 1000");
        require(batch >= 2 && batch <= 1024, "--batch is 2 to 1024");
        require(rate > 0 && rate <= 0.1, "--rate is above 0 and at most 0.1");
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
