package io.github.mooddj.host.playback;

/**
 * The height of one channel's curve between its samples, by fourfold oversampling as in BS.1770-4, annex 2. Allocates
 * nothing.
 */
final class TruePeak {
    /** How many frames the answer is late. */
    static final int DELAY = 6;

    private static final int TAPS = 2 * DELAY;
    private static final int STEPS = 4;
    private static final float[][] PHASES = phases();

    private final float[] history = new float[2 * TAPS];
    private int at;

    /** Takes the next sample; gives the highest absolute value from {@link #DELAY} samples ago to the one after it. */
    float next(float sample) {
        history[at] = sample;
        history[at + TAPS] = sample;
        at = at + 1 == TAPS ? 0 : at + 1;
        float peak = Math.abs(history[at + DELAY - 1]);
        for (float[] phase : PHASES) {
            float sum = 0;
            for (int i = 0; i < TAPS; i++) {
                sum += phase[i] * history[at + i];
            }
            peak = Math.max(peak, Math.abs(sum));
        }
        return peak;
    }

    private static float[][] phases() {
        float[][] phases = new float[STEPS - 1][TAPS];
        for (int step = 1; step < STEPS; step++) {
            for (int i = 0; i < TAPS; i++) {
                double distance = i - (DELAY - 1) - step / (double) STEPS;
                double window = Math.cos(Math.PI * distance / (TAPS + 1));
                double sinc = Math.sin(Math.PI * distance) / (Math.PI * distance);
                phases[step - 1][i] = (float) (sinc * window);
            }
        }
        return phases;
    }
}
