package io.github.mooddj.host.playback;

/** How the two gains move during a crossfade. */
public enum CrossfadeCurve {
    /** cos and sin of a quarter turn: the sum of squares stays 1, right for unrelated pieces. */
    EQUAL_POWER {
        @Override
        public Gain incoming(double progress) {
            return new Gain(Math.sin(clamp(progress) * Math.PI / 2));
        }
    },
    /** Straight lines: the sum stays 1. */
    LINEAR {
        @Override
        public Gain incoming(double progress) {
            return new Gain(clamp(progress));
        }
    },
    /** Raised cosine: the sum stays 1, with soft ends. */
    S_CURVE {
        @Override
        public Gain incoming(double progress) {
            return new Gain((1 - Math.cos(clamp(progress) * Math.PI)) / 2);
        }
    };

    /** Gain of the deck that comes in; {@code progress} runs from 0 to 1 and is clamped. */
    public abstract Gain incoming(double progress);

    /** Gain of the deck that goes out: the mirror image of {@link #incoming}. */
    public Gain outgoing(double progress) {
        return incoming(1 - clamp(progress));
    }

    private static double clamp(double progress) {
        return Math.min(1, Math.max(0, progress));
    }
}
