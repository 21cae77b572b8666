package io.github.mooddj.model.train;

/** What training costs on this machine, for benchmarks. */
public final class TrainingCost {
    private TrainingCost() {}

    /**
     * Faces a second from which the original network learns; takes some seconds.
     *
     * @param steps how many steps are measured, at least 1
     */
    public static double originalFacesPerSecond(int steps) {
        return OriginalTraining.facesPerSecond(steps);
    }
}
