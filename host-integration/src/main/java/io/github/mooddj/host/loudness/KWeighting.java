package io.github.mooddj.host.loudness;

/**
 * The K-weighting of one channel: a shelf for the head and a high-pass, as the analogue filters behind the two that
 * BS.1770-4 tabulates for 48 kHz, made digital for the rate at hand. Allocates nothing after it was made.
 */
final class KWeighting {
    private final Biquad shelf;
    private final Biquad highPass;

    KWeighting(int rate) {
        shelf = shelf(rate);
        highPass = highPass(rate);
    }

    double next(double sample) {
        return highPass.next(shelf.next(sample));
    }

    private static Biquad shelf(int rate) {
        double quality = 0.7071752369554196;
        double high = Math.pow(10, 3.999843853973347 / 20);
        double middle = Math.pow(high, 0.4996667741545416);
        double k = Math.tan(Math.PI * 1681.974450955533 / rate);
        double scale = 1 + k / quality + k * k;
        return new Biquad(
                (high + middle * k / quality + k * k) / scale,
                2 * (k * k - high) / scale,
                (high - middle * k / quality + k * k) / scale,
                2 * (k * k - 1) / scale,
                (1 - k / quality + k * k) / scale);
    }

    private static Biquad highPass(int rate) {
        double quality = 0.5003270373238773;
        double k = Math.tan(Math.PI * 38.13547087602444 / rate);
        double scale = 1 + k / quality + k * k;
        return new Biquad(1, -2, 1, 2 * (k * k - 1) / scale, (1 - k / quality + k * k) / scale);
    }

    /** A filter of second order, transposed direct form II. */
    private static final class Biquad {
        private final double b0;
        private final double b1;
        private final double b2;
        private final double a1;
        private final double a2;
        private double first;
        private double second;

        Biquad(double b0, double b1, double b2, double a1, double a2) {
            this.b0 = b0;
            this.b1 = b1;
            this.b2 = b2;
            this.a1 = a1;
            this.a2 = a2;
        }

        double next(double x) {
            double y = b0 * x + first;
            first = b1 * x - a1 * y + second;
            second = b2 * x - a2 * y;
            return y;
        }
    }
}
