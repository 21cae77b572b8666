package io.github.mooddj.host.loudness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LoudnessMeterTest {
    /** The tones that EBU Tech 3341 asks a meter to measure, with the loudness that it names. */
    static List<Arguments> ebuTones() {
        return List.of(
                Arguments.of("1", -23, Sound.steps(48_000, 2, 20, -23)),
                Arguments.of("2", -33, Sound.steps(48_000, 2, 20, -33)),
                Arguments.of("3", -23, Sound.steps(48_000, 2, 10, -36, 60, -23, 10, -36)),
                Arguments.of("4", -23, Sound.steps(48_000, 2, 10, -72, 10, -36, 60, -23, 10, -36, 10, -72)),
                Arguments.of("5", -23, Sound.steps(48_000, 2, 20, -26, 20.1, -20, 20, -26)),
                Arguments.of("6", -23, Sound.steps(48_000, 5, 20, 0).balanced(-28, -28, -30, -30, -24)));
    }

    static Stream<Arguments> signals() {
        return Stream.concat(
                ebuTones().stream().map(tone -> Arguments.of("EBU " + tone.get()[0], tone.get()[2])),
                Stream.of(
                        Arguments.of("noise at 44.1 kHz", Sound.noise(44_100, 2, 30, 1)),
                        Arguments.of("noise at 96 kHz", Sound.noise(96_000, 2, 20, 2)),
                        Arguments.of("mono noise at 22.05 kHz", Sound.noise(22_050, 1, 30, 3)),
                        Arguments.of(
                                "noise with silence between",
                                Sound.noise(48_000, 2, 9, 4)
                                        .then(Sound.steps(48_000, 2, 12, -90))
                                        .then(Sound.noise(48_000, 2, 9, 5).balanced(-8, -3))),
                        Arguments.of(
                                "a sweep at 44.1 kHz",
                                Sound.of(
                                        44_100,
                                        2,
                                        25,
                                        time -> 0.4
                                                * Math.sin(2
                                                        * Math.PI
                                                        * 20
                                                        * 25
                                                        / Math.log(900)
                                                        * (Math.exp(time / 25 * Math.log(900)) - 1)))),
                        Arguments.of(
                                "clipped bass",
                                Sound.of(
                                        48_000,
                                        2,
                                        20,
                                        time -> Math.max(
                                                -0.99, Math.min(0.99, 3 * Math.sin(2 * Math.PI * 55 * time)))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ebuTones")
    void theTonesOfEbuTech3341HaveTheLoudnessThatItNames(String number, double expected, Sound tone) {
        assertEquals(expected, tone.lufs().orElseThrow(), 0.1, number);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signals")
    void ffmpegMeasuresTheSame(String name, Sound sound, @TempDir Path folder) throws IOException {
        double[] expected = Ffmpeg.measure(sound.write(folder.resolve("x.wav")));
        LoudnessMeter meter = sound.measured();
        assertEquals(expected[0], meter.lufs().orElseThrow(), 0.1, name);
        assertEquals(expected[1], meter.truePeak(), 0.3, name);
    }

    /** The tests for true peak of EBU Tech 3341: within +0.2 and -0.4 dB; they begin softly. */
    @ParameterizedTest
    @CsvSource({"4, 0, 0.5, -6", "4, 45, 0.5, -6", "6, 60, 0.5, -6", "8, 67.5, 0.5, -6", "4, 45, 1.41, 3"})
    void theTruePeakLiesBetweenTheSamples(int partOfRate, double degrees, double amplitude, double expected) {
        double peak = Sound.of(
                        48_000,
                        2,
                        1,
                        time -> amplitude
                                * Math.min(1, 20 * time)
                                * Math.sin(2 * Math.PI * 48_000.0 / partOfRate * time + Math.toRadians(degrees)))
                .measured()
                .truePeak();
        assertTrue(peak < expected + 0.2 && peak > expected - 0.4, "true peak " + peak);
    }

    @Test
    void silenceAndAMomentHaveNoLoudness() {
        assertTrue(Sound.steps(48_000, 2, 5, -200).lufs().isEmpty());
        assertTrue(Sound.steps(48_000, 2, 0.39, -10).lufs().isEmpty());
        assertTrue(Sound.steps(48_000, 2, 0.41, -10).lufs().isPresent());
        assertEquals(-120, Sound.steps(48_000, 2, 1, -200).measured().truePeak());
    }

    @Test
    void oneSpeakerIsThreeDecibelsLessThanTwo() {
        double one = Sound.steps(48_000, 1, 5, -20).lufs().orElseThrow();
        double two = Sound.steps(48_000, 2, 5, -20).lufs().orElseThrow();
        assertEquals(10 * Math.log10(2), two - one, 1e-9);
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LoudnessMeter(0, 2));
        assertThrows(IllegalArgumentException.class, () -> new LoudnessMeter(48_000, 0));
        assertThrows(IllegalArgumentException.class, () -> new Loudness(Double.NaN, 0, 0));
    }
}
