package io.github.mooddj.plugin.ui.look;

import java.time.Duration;
import java.time.Instant;

/**
 * Where moments lie on a line.
 *
 * @param from at the left
 * @param until at the right
 * @param x of {@code from}, pixels
 * @param width of the whole, pixels
 */
public record TimeScale(Instant from, Instant until, double x, double width) {
    /** Moments outside lie at the ends. */
    public double x(Instant at) {
        double all = Math.max(1, Duration.between(from, until).toMillis());
        double part = Duration.between(from, at).toMillis();
        return x + Math.max(0, Math.min(1, part / all)) * width;
    }
}
