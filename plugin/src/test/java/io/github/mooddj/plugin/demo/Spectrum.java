package io.github.mooddj.plugin.demo;

/**
 * What a piece sounds like, in numbers.
 *
 * @param level RMS, dBFS
 * @param peak largest sample, dBFS
 * @param quietest the level of the quietest 100 ms but for the faded end, dBFS
 * @param crossings how often it crosses zero in a second: higher is brighter
 */
record Spectrum(double level, double peak, double quietest, double crossings) {
    private static final int WINDOW = Pcm.RATE / 10;

    static Spectrum of(short[] frames) {
        double sum = 0;
        int peak = 0;
        double quietest = 0;
        double window = 0;
        int crossings = 0;
        int usable = frames.length - 2 * 4 * WINDOW;
        for (int i = 0; i < frames.length; i++) {
            double sample = frames[i] / 32768.0;
            sum += sample * sample;
            window += sample * sample;
            peak = Math.max(peak, Math.abs(frames[i]));
            if (i >= 2 && (frames[i] >= 0) != (frames[i - 2] >= 0)) {
                crossings++;
            }
            if ((i + 1) % (2 * WINDOW) == 0) {
                if (i < usable) {
                    quietest = Math.min(quietest, decibels(Math.sqrt(window / (2 * WINDOW))));
                }
                window = 0;
            }
        }
        return new Spectrum(
                decibels(Math.sqrt(sum / frames.length)),
                decibels(peak / 32768.0),
                quietest,
                crossings / 2.0 / (frames.length / 2.0 / Pcm.RATE));
    }

    /** The strength of one pitch over the whole piece, dB: Goertzel's sum over windows of a fifth of a second. */
    static double pitch(short[] frames, double hertz) {
        int length = Pcm.RATE / 5;
        double turn = 2 * Math.cos(2 * Math.PI * hertz / Pcm.RATE);
        double power = 0;
        for (int start = 0; start + length <= frames.length / 2; start += length) {
            double before = 0;
            double last = 0;
            for (int i = 0; i < length; i++) {
                int at = 2 * (start + i);
                double now = (frames[at] + frames[at + 1]) / 65536.0 + turn * last - before;
                before = last;
                last = now;
            }
            power += last * last + before * before - turn * last * before;
        }
        return 10 * Math.log10(power);
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(Math.max(1e-9, amplitude));
    }
}
