package io.github.mooddj.host.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimiterTest {
    private static final double MINUS_ONE_DECIBEL = Math.pow(10, -1 / 20.0);
    private static final int FINE = 16;
    private static final int REACH = 64;

    @Test
    void whatIsBelowTheCeilingPassesUnchangedButLate() {
        float[] mix = tone(1_000, 0.5, 0);
        float[] expected = mix.clone();

        run(mix);

        for (int i = Limiter.DELAY; i < mix.length / 2; i++) {
            assertEquals(expected[2 * (i - Limiter.DELAY)], mix[2 * i], 1e-6f);
        }
    }

    /** 12,000 Hz at 45 degrees is the tone whose peaks all lie between the samples. */
    @ParameterizedTest
    @CsvSource({"100, 1.4, 0", "997, 2, 0.3", "12000, 1.41, 0.7853981", "11000, 1, 0.1", "15000, 1.2, 0.5"})
    void theTruePeakStaysBelowOneDecibelUnderFullScale(int hertz, double amplitude, double phase) {
        float[] mix = tone(hertz, amplitude, phase);

        run(mix);

        double peak = truePeak(mix);
        assertTrue(peak <= MINUS_ONE_DECIBEL, "true peak " + 20 * Math.log10(peak) + " dB");
        assertTrue(peak > 0.8, "not more than it takes: " + peak);
    }

    private static float[] tone(int hertz, double amplitude, double phase) {
        float[] mix = new float[2 * Frames.PER_SECOND / 2];
        for (int i = 0; i < mix.length / 2; i++) {
            // Starts soft: a tone cut on has peaks of its own.
            double onset = Math.min(1, i / 2_400.0);
            mix[2 * i] = (float) (onset * amplitude * Math.sin(2 * Math.PI * hertz * i / Frames.PER_SECOND + phase));
            mix[2 * i + 1] = mix[2 * i] / 2;
        }
        return mix;
    }

    private static void run(float[] mix) {
        Limiter limiter = new Limiter();
        float[] block = new float[Frames.BLOCK * 2];
        for (int at = 0; at < mix.length; at += block.length) {
            System.arraycopy(mix, at, block, 0, block.length);
            limiter.process(block, Frames.BLOCK);
            System.arraycopy(block, 0, mix, at, block.length);
        }
    }

    /** By windowed-sinc interpolation at sixteen points a sample; independent of the limiter's own four. */
    private static double truePeak(float[] mix) {
        double peak = 0;
        int frames = mix.length / 2;
        for (int i = 4_000; i < Math.min(frames - REACH, 8_000); i++) {
            for (int step = 0; step < FINE; step++) {
                double sum = 0;
                for (int k = -REACH + 1; k <= REACH; k++) {
                    double distance = k - step / (double) FINE;
                    double window = 0.5 + 0.5 * Math.cos(Math.PI * distance / (REACH + 1));
                    double sinc = distance == 0 ? 1 : Math.sin(Math.PI * distance) / (Math.PI * distance);
                    sum += mix[2 * (i + k)] * sinc * window;
                }
                peak = Math.max(peak, Math.abs(sum));
            }
        }
        return peak;
    }
}
