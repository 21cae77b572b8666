package io.github.mooddj.host.playback;

/**
 * A linear amplitude factor, 0 (silent) to 1 (full scale); not a VLC percentage, not decibels.
 *
 * @param amplitude the factor, 0 to 1 inclusive
 */
public record Gain(double amplitude) {
    /** Full scale. */
    public static final Gain FULL = new Gain(1);
    /** Nothing. */
    public static final Gain SILENT = new Gain(0);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code amplitude} is not in 0..1 or is NaN
     */
    public Gain {
        if (!(amplitude >= 0 && amplitude <= 1)) {
            throw new IllegalArgumentException("amplitude not in 0..1: " + amplitude);
        }
    }
}
