package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.classify.StoredNetwork;
import java.util.List;

/**
 * The mean of the weights of networks that lie in one valley because one began from the other: often better than each
 * of them (Izmailov et al., Averaging Weights Leads to Wider Optima, 2018).
 */
final class WeightMean {
    private WeightMean() {}

    /**
     * The mean, described as the first of them.
     *
     * @param networks at least one
     * @throws NetworkFileException if they do not have the same layers and labels
     */
    static StoredNetwork of(List<StoredNetwork> networks) throws NetworkFileException {
        StoredNetwork first = networks.get(0);
        float[] mean = new float[first.weights().length];
        for (StoredNetwork network : networks) {
            if (network.descriptor().width() != first.descriptor().width()
                    || !network.descriptor().labels().equals(first.descriptor().labels())) {
                throw new NetworkFileException("only networks with the same layers and labels have a mean");
            }
            for (int i = 0; i < mean.length; i++) {
                mean[i] += network.weights()[i] / networks.size();
            }
        }
        return new StoredNetwork(first.descriptor(), mean);
    }
}
