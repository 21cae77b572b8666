package io.github.mooddj.host.playback;

/** How the two gains move during a crossfade. */
public enum CrossfadeCurve {
    /** cos and sin of a quarter turn: the sum of squares stays 1, right for unrelated pieces. */
    EQUAL_POWER {
        @Override
        double amplitude(double progress) {
            return Math.sin(progress * Math.PI / 2);
        }

        @Override
        double progressAt(double amplitude) {
            return Math.asin(amplitude) * 2 / Math.PI;
        }
    },
    /** Straight lines: the sum stays 1. */
    LINEAR {
        @Override
        double amplitude(double progress) {
            return progress;
        }

        @Override
        double progressAt(double amplitude) {
            return amplitude;
        }
    },
    /** Raised cosine: the sum stays 1, with soft ends. */
    S_CURVE {
        @Override
        double amplitude(double progress) {
            return (1 - Math.cos(progress * Math.PI)) / 2;
        }

        @Override
        double progressAt(double amplitude) {
            return Math.acos(1 - 2 * amplitude) / Math.PI;
        }
    };

    /** The rising gain at a progress of 0 to 1; without an object, for every sample. */
    abstract double amplitude(double progress);

    /** The inverse of {@link #amplitude}: where on this curve a gain of 0 to 1 lies. */
    abstract double progressAt(double amplitude);

    /** Gain of the deck that comes in; {@code progress} runs from 0 to 1 and is clamped. */
    public Gain incoming(double progress) {
        return new Gain(amplitude(clamp(progress)));
    }

    /** Gain of the deck that goes out: the mirror image of {@link #incoming}. */
    public Gain outgoing(double progress) {
        return incoming(1 - clamp(progress));
    }

    private static double clamp(double progress) {
        return Math.min(1, Math.max(0, progress));
    }
}
