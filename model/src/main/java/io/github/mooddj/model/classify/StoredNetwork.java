package io.github.mooddj.model.classify;

/**
 * A network as its file holds it. Not a record: the weights are not copied, and nobody writes to them. Any thread.
 *
 * <p>The descriptor says what they mean, the weights are in the order of DL4J's parameters.
 */
public final class StoredNetwork {
    private final NetworkDescriptor descriptor;
    private final float[] weights;

    /**
     * Checks the number of weights.
     *
     * @throws IllegalArgumentException if it is not what the descriptor says, or one of them is not finite
     */
    public StoredNetwork(NetworkDescriptor descriptor, float[] weights) {
        if (weights.length != descriptor.parameters()) {
            throw new IllegalArgumentException(
                    "it has " + weights.length + " weights instead of " + descriptor.parameters());
        }
        for (float weight : weights) {
            if (!Float.isFinite(weight)) {
                throw new IllegalArgumentException("one of its weights is not a number");
            }
        }
        this.descriptor = descriptor;
        this.weights = weights;
    }

    /** What the network is. */
    public NetworkDescriptor descriptor() {
        return descriptor;
    }

    /** The weights themselves, not a copy. */
    public float[] weights() {
        return weights;
    }
}
