package io.github.mooddj.model.train;

import io.github.mooddj.model.classify.EmotionNetwork;
import io.github.mooddj.model.classify.NetworkFileException;

/** How a run's network looks before its first step. */
interface Beginning {
    /**
     * Makes it.
     *
     * @param faces how many are learnt from
     * @throws NetworkFileException if the network that it begins from does not fit
     */
    LearningNetwork open(TrainingPlan plan, int faces) throws NetworkFileException;

    /**
     * {@link EmotionNetwork}'s layers.
     *
     * @param weights in the order of its parameters; none for random ones
     */
    static Beginning of(float[] weights) {
        return (plan, faces) -> {
            LearningNetwork network =
                    new LearningNetwork(plan, faces, plan.classes().size());
            if (weights.length > 0) {
                network.begin(weights);
            }
            return network;
        };
    }

    /** A trained network whose last layers get another task. */
    static Beginning of(Transfer transfer) {
        return (plan, faces) -> new LearningNetwork(
                transfer.network(plan, faces), plan.seed(), plan.classes().size());
    }
}
