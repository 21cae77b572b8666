package io.github.mooddj.host.loudness;

import java.util.OptionalDouble;

/**
 * Measures integrated loudness (ITU-R BS.1770-4) and true peak of sound that is handed in piece by piece, at any rate.
 * One thread at a time. Per hour of music it keeps 0.3 MB.
 */
public final class LoudnessMeter {
    private static final int STEPS_PER_SECOND = 10;
    private static final double SURROUND = 1.41;
    private static final double SILENCE_DECIBELS = -120;
    private static final double LOUDEST_SILENCE = 1e-6;

    private final int rate;
    private final int channels;
    private final double[] weights;
    private final KWeighting[] filters;
    private final PeakMeter[] peaks;
    private final Gating gating = new Gating();
    private long frame;
    private long stepStart;
    private long stepEnd;
    private long steps;
    private double stepPower;

    /**
     * For sound at this rate.
     *
     * @param rate frames a second, 100 or more
     * @param channels how many, 1 to 9, in libVLC's order: left, right, sides, rears, rear centre, centre, bass
     */
    public LoudnessMeter(int rate, int channels) {
        if (rate < 100 || channels < 1 || channels > 9) {
            throw new IllegalArgumentException(channels + " channels at " + rate + " Hz");
        }
        this.rate = rate;
        this.channels = channels;
        weights = weights(channels);
        filters = new KWeighting[channels];
        peaks = new PeakMeter[channels];
        for (int channel = 0; channel < channels; channel++) {
            filters[channel] = new KWeighting(rate);
            peaks[channel] = new PeakMeter();
        }
        stepEnd = end(1);
    }

    /** Sides and rears count 1.41 fold, the bass channel not at all. */
    private static double[] weights(int channels) {
        return switch (channels) {
            case 4 -> new double[] {1, 1, SURROUND, SURROUND};
            case 5 -> new double[] {1, 1, SURROUND, SURROUND, 1};
            case 6 -> new double[] {1, 1, SURROUND, SURROUND, 1, 0};
            case 7 -> new double[] {1, 1, SURROUND, SURROUND, SURROUND, 1, 0};
            case 8 -> new double[] {1, 1, SURROUND, SURROUND, SURROUND, SURROUND, 1, 0};
            case 9 -> new double[] {1, 1, SURROUND, SURROUND, SURROUND, SURROUND, SURROUND, 1, 0};
            default -> new double[] {1, 1, 1};
        };
    }

    /**
     * Takes the next frames.
     *
     * @param samples -1 to 1 or above; interleaved, from index 0
     * @param frames how many
     */
    public void add(float[] samples, int frames) {
        int index = 0;
        for (int i = 0; i < frames; i++) {
            double power = 0;
            for (int channel = 0; channel < channels; channel++) {
                double sample = samples[index++];
                peaks[channel].add(sample);
                double weighted = filters[channel].next(sample);
                power += weights[channel] * weighted * weighted;
            }
            stepPower += power;
            if (++frame == stepEnd) {
                gating.add(stepPower / (stepEnd - stepStart));
                stepPower = 0;
                steps++;
                stepStart = stepEnd;
                stepEnd = end(steps + 1);
            }
        }
    }

    /** Where a step of 100 ms ends, also at rates that are no multiple of 10. */
    private long end(long step) {
        return step * rate / STEPS_PER_SECOND;
    }

    /** Integrated loudness in LUFS; empty when there was nothing but silence, or less than 400 ms. */
    public OptionalDouble lufs() {
        return gating.integrated();
    }

    /** The highest true peak of any channel in dBFS; -120 is silence. */
    public double truePeak() {
        double highest = 0;
        for (PeakMeter peak : peaks) {
            highest = Math.max(highest, peak.peak());
        }
        return highest <= LOUDEST_SILENCE ? SILENCE_DECIBELS : 20 * Math.log10(highest);
    }
}
