package io.github.mooddj.host.playback;

/**
 * How much louder or softer a track is played than it was recorded, so that all tracks sound alike. It is applied below
 * the fade and stays as it is while the track sounds.
 *
 * @param decibels -60 to 12; 0 leaves the track as it is
 */
public record TrackGain(double decibels) {
    /** As recorded. */
    public static final TrackGain NONE = new TrackGain(0);
    /** The most that a track is made softer, in decibels. */
    public static final double SOFTEST = -60;
    /** The most that a track is made louder, in decibels. */
    public static final double LOUDEST = 12;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code decibels} is not in -60..12 or is NaN
     */
    public TrackGain {
        if (!(decibels >= SOFTEST && decibels <= LOUDEST)) {
            throw new IllegalArgumentException("track gain not in -60..12 dB: " + decibels);
        }
    }

    /** The linear factor. */
    double factor() {
        return Math.pow(10, decibels / 20);
    }
}
