package io.github.mooddj.plugin.settings;

/**
 * How songs are brought to one loudness.
 *
 * @param mode whether and which way
 * @param target the loudness that all are brought to, -30 to -8 LUFS
 */
public record LoudnessSettings(Mode mode, double target) {
    /** The softest target, in LUFS. */
    public static final double SOFTEST = -30;
    /** The loudest target, in LUFS. */
    public static final double LOUDEST = -8;

    /** Whether and which way songs are changed. */
    public enum Mode {
        /** Every song as it was recorded. */
        OFF,
        /** Loud songs are made softer, soft ones stay as they are. */
        SOFTER,
        /** Soft songs are made louder too, as far as their true peak allows. */
        BOTH
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the target is out of its range
     */
    public LoudnessSettings {
        if (!(target >= SOFTEST && target <= LOUDEST)) {
            throw new IllegalArgumentException("loudness not in -30..-8 LUFS: " + target);
        }
    }

    /** What a new user has. */
    public static LoudnessSettings defaults() {
        return new LoudnessSettings(Mode.SOFTER, -18);
    }
}
