package io.github.mooddj.plugin.settings;

/**
 * What the user set about the sound as a whole.
 *
 * @param volume master volume, 0 to 1
 */
public record SoundSettings(double volume) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the volume is out of its range
     */
    public SoundSettings {
        if (!(volume >= 0 && volume <= 1)) {
            throw new IllegalArgumentException("volume not in 0..1: " + volume);
        }
    }

    /** The same with another volume. */
    public SoundSettings withVolume(double wanted) {
        return new SoundSettings(wanted);
    }

    /** What a new user has. */
    public static SoundSettings defaults() {
        return new SoundSettings(0.8);
    }
}
