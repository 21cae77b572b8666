package io.github.mooddj.host.loudness;

/**
 * The highest point of one channel's curve, between its samples too, by fourfold oversampling as in BS.1770-4, annex 2.
 * It calculates only where a new highest point is possible. Allocates nothing after it was made.
 */
final class PeakMeter {
    private static final int STEPS = 4;
    private static final int HALF = 12;
    private static final int TAPS = 2 * HALF;
    /** Samples that are looked at together. */
    private static final int GROUP = 32;

    private static final double[][] PHASES = phases();
    /** By how much the curve can be higher than the highest sample under the filter. */
    private static final double STEEPEST = steepest();

    private final double[] window = new double[TAPS - 1 + GROUP];
    private int filled = TAPS - 1;
    private double peak;

    /** Takes the next sample. */
    void add(double sample) {
        window[filled++] = sample;
        if (filled == window.length) {
            look();
            System.arraycopy(window, GROUP, window, 0, TAPS - 1);
            filled = TAPS - 1;
        }
    }

    /** The highest point so far, linear. */
    double peak() {
        look();
        return peak;
    }

    private void look() {
        double highest = 0;
        for (int i = 0; i < filled; i++) {
            highest = Math.max(highest, Math.abs(window[i]));
        }
        peak = Math.max(peak, highest);
        if (highest * STEEPEST <= peak) {
            return;
        }
        for (int at = 0; at + TAPS <= filled; at++) {
            for (double[] phase : PHASES) {
                double sum = 0;
                for (int i = 0; i < TAPS; i++) {
                    sum += phase[i] * window[at + i];
                }
                peak = Math.max(peak, Math.abs(sum));
            }
        }
    }

    private static double[][] phases() {
        double[][] phases = new double[STEPS - 1][TAPS];
        for (int step = 1; step < STEPS; step++) {
            double sum = 0;
            for (int i = 0; i < TAPS; i++) {
                double distance = i - (HALF - 1) - step / (double) STEPS;
                double bell = Math.cos(Math.PI * distance / (TAPS + 1));
                phases[step - 1][i] = Math.sin(Math.PI * distance) / (Math.PI * distance) * bell * bell;
                sum += phases[step - 1][i];
            }
            for (int i = 0; i < TAPS; i++) {
                phases[step - 1][i] /= sum;
            }
        }
        return phases;
    }

    private static double steepest() {
        double most = 1;
        for (double[] phase : PHASES) {
            double sum = 0;
            for (double tap : phase) {
                sum += Math.abs(tap);
            }
            most = Math.max(most, sum);
        }
        return most;
    }
}
