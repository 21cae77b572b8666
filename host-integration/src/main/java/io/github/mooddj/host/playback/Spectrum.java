package io.github.mooddj.host.playback;

/**
 * How loud each band of frequencies is, from 40 Hz to 16 kHz in steps of equal ratio. One thread; nothing is allocated
 * after it was made.
 */
public final class Spectrum {
    /** How many frames of sound it looks at: 43 ms. */
    public static final int FRAMES = 2_048;

    private static final double LOWEST = 40;
    private static final double HIGHEST = 16_000;
    private static final double FLOOR = -66;
    private static final double RANGE = 60;

    private final double[] real = new double[FRAMES];
    private final double[] imaginary = new double[FRAMES];
    private final double[] window = new double[FRAMES];
    private final double[] cosines = new double[FRAMES / 2];
    private final double[] sines = new double[FRAMES / 2];
    private final int[] edges;

    /** With this many bands, 1 or more. */
    public Spectrum(int bands) {
        edges = new int[bands + 1];
        for (int band = 0; band <= bands; band++) {
            double frequency = LOWEST * Math.pow(HIGHEST / LOWEST, band / (double) bands);
            int bin = (int) Math.round(frequency * FRAMES / Frames.PER_SECOND);
            edges[band] = band == 0 ? bin : Math.max(edges[band - 1] + 1, bin);
        }
        for (int i = 0; i < FRAMES; i++) {
            // Hann; a sine at full scale gives 1.
            window[i] = (1 - Math.cos(2 * Math.PI * i / FRAMES)) * 2 / FRAMES;
        }
        for (int i = 0; i < FRAMES / 2; i++) {
            cosines[i] = Math.cos(2 * Math.PI * i / FRAMES);
            sines[i] = -Math.sin(2 * Math.PI * i / FRAMES);
        }
    }

    /**
     * Measures.
     *
     * @param samples {@link #FRAMES} of one channel, -1 to 1, the oldest first
     * @param heights gets a height for each band, the lowest first, 0 (-66 dBFS and below) to 1 (-6 dBFS and above)
     */
    public void measure(float[] samples, float[] heights) {
        for (int i = 0; i < FRAMES; i++) {
            int to = Integer.reverse(i) >>> (Integer.numberOfLeadingZeros(FRAMES) + 1);
            real[to] = samples[i] * window[i];
            imaginary[to] = 0;
        }
        transform();
        for (int band = 0; band < edges.length - 1; band++) {
            double power = 0;
            for (int bin = edges[band]; bin < edges[band + 1]; bin++) {
                power = Math.max(power, real[bin] * real[bin] + imaginary[bin] * imaginary[bin]);
            }
            double decibels = power > 0 ? 10 * Math.log10(power) : FLOOR;
            heights[band] = (float) Math.min(1, Math.max(0, (decibels - FLOOR) / RANGE));
        }
    }

    /** Cooley and Tukey's, in place; the input stands in the order of its reversed bits. */
    private void transform() {
        for (int half = 1; half < FRAMES; half *= 2) {
            int stride = FRAMES / (2 * half);
            for (int start = 0; start < FRAMES; start += 2 * half) {
                for (int i = 0; i < half; i++) {
                    int low = start + i;
                    int high = low + half;
                    double c = cosines[i * stride];
                    double s = sines[i * stride];
                    double re = real[high] * c - imaginary[high] * s;
                    double im = real[high] * s + imaginary[high] * c;
                    real[high] = real[low] - re;
                    imaginary[high] = imaginary[low] - im;
                    real[low] += re;
                    imaginary[low] += im;
                }
            }
        }
    }
}
