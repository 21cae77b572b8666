package io.github.mooddj.host.loudness;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The two gates of BS.1770-4 over blocks of 400 ms that begin every 100 ms: silence below -70 LUFS does not count, and
 * then nothing that is more than 10 LU below the mean of the rest.
 */
final class Gating {
    private static final int STEPS_IN_BLOCK = 4;
    private static final double OFFSET = -0.691;
    private static final double SILENCE = power(-70);
    private static final double TEN_BELOW = 0.1;

    private double[] steps = new double[4_096];
    private int count;

    /** Adds the weighted power of the next 100 ms: the sum over the channels of their mean squares. */
    void add(double power) {
        if (count == steps.length) {
            steps = Arrays.copyOf(steps, 2 * count);
        }
        steps[count++] = power;
    }

    /** LUFS; empty when there was nothing but silence, or less than 400 ms. */
    OptionalDouble integrated() {
        double aboveSilence = mean(SILENCE);
        if (aboveSilence == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(lufs(mean(Math.max(SILENCE, aboveSilence * TEN_BELOW))));
    }

    /** Mean of the blocks that are louder; 0 when none is. */
    private double mean(double least) {
        double sum = 0;
        int blocks = 0;
        for (int first = 0; first + STEPS_IN_BLOCK <= count; first++) {
            double block = (steps[first] + steps[first + 1] + steps[first + 2] + steps[first + 3]) / STEPS_IN_BLOCK;
            if (block > least) {
                sum += block;
                blocks++;
            }
        }
        return blocks == 0 ? 0 : sum / blocks;
    }

    private static double lufs(double power) {
        return OFFSET + 10 * Math.log10(power);
    }

    private static double power(double lufs) {
        return Math.pow(10, (lufs - OFFSET) / 10);
    }
}
