package io.github.mooddj.plugin.settings;

/**
 * What the user set about the sound as a whole.
 *
 * @param volume master volume, 0 to 1
 * @param output where the sound goes, as {@link AudioChoice#parse} reads it
 * @param loudness how songs are brought to one loudness
 */
public record SoundSettings(double volume, String output, LoudnessSettings loudness) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the volume is out of its range or the output cannot be read
     */
    public SoundSettings {
        if (!(volume >= 0 && volume <= 1)) {
            throw new IllegalArgumentException("volume not in 0..1: " + volume);
        }
        AudioChoice.parse(output);
    }

    /** The same with another volume. */
    public SoundSettings withVolume(double wanted) {
        return new SoundSettings(wanted, output, loudness);
    }

    /** The same with the sound going elsewhere. */
    public SoundSettings withOutput(String wanted) {
        return new SoundSettings(volume, wanted, loudness);
    }

    /** The same with songs brought to one loudness in another way. */
    public SoundSettings with(LoudnessSettings wanted) {
        return new SoundSettings(volume, output, wanted);
    }

    /** What a new user has. */
    public static SoundSettings defaults() {
        return new SoundSettings(0.8, "auto", LoudnessSettings.defaults());
    }
}
