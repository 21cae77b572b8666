package io.github.mooddj.plugin.settings;

import io.github.mooddj.host.HeldHost;

/**
 * What the user set about the sound as a whole.
 *
 * @param volume master volume, 0 to 1
 * @param output where the sound goes, as {@link AudioChoice#parse} reads it
 * @param loudness how songs are brought to one loudness
 * @param others what becomes of other players' music while the DJ plays
 */
public record SoundSettings(double volume, String output, LoudnessSettings loudness, HeldHost.Manner others) {
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
        return new SoundSettings(wanted, output, loudness, others);
    }

    /** The same with the sound going elsewhere. */
    public SoundSettings withOutput(String wanted) {
        return new SoundSettings(volume, wanted, loudness, others);
    }

    /** The same with songs brought to one loudness in another way. */
    public SoundSettings with(LoudnessSettings wanted) {
        return new SoundSettings(volume, output, wanted, others);
    }

    /** The same with another manner towards other players. */
    public SoundSettings with(HeldHost.Manner wanted) {
        return new SoundSettings(volume, output, loudness, wanted);
    }

    /** What a new user has: two pieces of music at once is nothing that anybody wants. */
    public static SoundSettings defaults() {
        return new SoundSettings(0.8, "auto", LoudnessSettings.defaults(), HeldHost.Manner.PAUSE);
    }
}
