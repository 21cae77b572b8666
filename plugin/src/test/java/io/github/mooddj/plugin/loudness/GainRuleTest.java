package io.github.mooddj.plugin.loudness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.playlists.TrackLoudness;
import io.github.mooddj.plugin.settings.LoudnessSettings;
import io.github.mooddj.plugin.settings.LoudnessSettings.Mode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GainRuleTest {
    @ParameterizedTest
    @CsvSource({
        "OFF,    -18, -6,  -1,  0",
        "SOFTER, -18, -6,  -1,  -12",
        "SOFTER, -18, -30, -20, 0",
        "SOFTER, -14, -6,  -1,  -8",
        "BOTH,   -18, -6,  -1,  -12",
        "BOTH,   -18, -23, -20, 5",
        "BOTH,   -18, -23, -4,  3",
        "BOTH,   -18, -23, 2,   0",
        "BOTH,   -18, -60, -50, 12",
    })
    void loudSongsGetSofterAndSoftOnesLouderAsFarAsTheirPeaksAllow(
            Mode mode, double target, double lufs, double peak, double expected) {
        assertEquals(expected, gain(mode, target, lufs, OptionalDouble.of(peak)), 1e-9);
    }

    @Test
    void withoutATruePeakNothingIsMadeLouder() {
        assertEquals(0, gain(Mode.BOTH, -18, -30, OptionalDouble.empty()), 1e-9);
    }

    @Test
    void anUnknownSongIsTakenForALoudOne() {
        LoudnessSettings both = new LoudnessSettings(Mode.BOTH, -8);
        assertEquals(
                -8, GainRule.gain(Optional.empty(), LoudnessSettings.defaults()).decibels());
        assertEquals(0, GainRule.gain(Optional.empty(), both).decibels());
    }

    private static double gain(Mode mode, double target, double lufs, OptionalDouble peak) {
        TrackLoudness loudness = new TrackLoudness(TrackLoudness.Source.SCAN, lufs, lufs, peak);
        return GainRule.gain(Optional.of(loudness), new LoudnessSettings(mode, target))
                .decibels();
    }
}
