package io.github.mooddj.plugin.demo;

/** One period of a periodic sound, made of its harmonics, so that nothing aliases. Immutable. */
final class Waveform {
    private static final int LENGTH = 2048;

    private final float[] period;

    private Waveform(float[] period) {
        this.period = period;
    }

    /**
     * Harmonics whose amplitudes fall with their number.
     *
     * @param harmonics how many, the first is the fundamental
     * @param fall 0: all alike; 1: as a sawtooth; larger: duller
     */
    static Waveform falling(int harmonics, double fall) {
        double[] amplitudes = new double[harmonics];
        for (int k = 1; k <= harmonics; k++) {
            amplitudes[k - 1] = 1 / StrictMath.pow(k, fall);
        }
        return of(amplitudes);
    }

    /** The amplitudes of the harmonics, from the fundamental up; the period's largest value is 1. */
    static Waveform of(double... amplitudes) {
        float[] period = new float[LENGTH + 1];
        float largest = 0;
        for (int i = 0; i < LENGTH; i++) {
            double sum = 0;
            for (int k = 1; k <= amplitudes.length; k++) {
                sum += amplitudes[k - 1] * StrictMath.sin(2 * Math.PI * k * i / LENGTH);
            }
            period[i] = (float) sum;
            largest = Math.max(largest, Math.abs(period[i]));
        }
        for (int i = 0; i < LENGTH; i++) {
            period[i] /= largest;
        }
        period[LENGTH] = period[0];
        return new Waveform(period);
    }

    /**
     * Adds the sound to a note.
     *
     * @param hertz its pitch
     * @param gain linear
     * @param phase where in the period it starts, 0 to 1
     */
    void addTo(float[] note, double hertz, double gain, double phase) {
        float step = (float) (hertz * LENGTH / Pcm.RATE);
        float amplitude = (float) gain;
        float place = (float) (phase * LENGTH);
        for (int i = 0; i < note.length; i++) {
            int left = (int) place;
            float between = place - left;
            note[i] += amplitude * (period[left] + between * (period[left + 1] - period[left]));
            place += step;
            if (place >= LENGTH) {
                place -= LENGTH;
            }
        }
    }
}
