package io.github.mooddj.model.train;

import java.time.Duration;
import java.util.Locale;

/** How far a run is, as a line. One thread. */
final class Progress {
    private static final double REMEMBERED = 0.98;

    private final TrainingPlan plan;
    private final int steps;
    private final int stepsPerEpoch;
    private long since = System.nanoTime();
    private int last;
    private double loss = Double.NaN;

    Progress(TrainingPlan plan, int step, int steps, int stepsPerEpoch) {
        this.plan = plan;
        this.steps = steps;
        this.stepsPerEpoch = stepsPerEpoch;
        this.last = step;
    }

    void loss(double value) {
        loss = Double.isNaN(loss) ? value : REMEMBERED * loss + (1 - REMEMBERED) * value;
    }

    /** The line at a step; the speed is that since the last line. */
    String line(int step) {
        long now = System.nanoTime();
        double stepsPerSecond = (step - last) * 1e9 / Math.max(1, now - since);
        since = now;
        last = step;
        Duration left = Duration.ofSeconds((long) ((steps - step) / Math.max(1e-3, stepsPerSecond)));
        return String.format(
                Locale.ROOT,
                "step %d of %d, epoch %.1f of %d, loss %.4f, %.0f faces/s, %d h %02d min left",
                step,
                steps,
                (double) step / stepsPerEpoch,
                plan.epochs(),
                loss,
                stepsPerSecond * plan.batch(),
                left.toHours(),
                left.toMinutesPart());
    }
}
