package io.github.mooddj.model.train;

import org.nd4j.linalg.schedule.ISchedule;

/**
 * Learning rates that rise in a straight line and then fall along half a cosine to nearly nothing (Loshchilov and
 * Hutter, SGDR, 2017, without restarts).
 *
 * @param peak the highest rate
 * @param warmUp steps until it is reached
 * @param steps after how many steps it has fallen to a hundredth
 */
record WarmUpCosine(double peak, int warmUp, int steps) implements ISchedule {
    private static final double LEAST = 0.01;

    @Override
    public double valueAt(int iteration, int epoch) {
        if (iteration < warmUp) {
            return peak * (iteration + 1) / warmUp;
        }
        double progress = Math.min(1, (iteration - warmUp) / (double) Math.max(1, steps - warmUp));
        return peak * (LEAST + (1 - LEAST) * (1 + Math.cos(Math.PI * progress)) / 2);
    }

    @Override
    public ISchedule clone() {
        return this;
    }
}
