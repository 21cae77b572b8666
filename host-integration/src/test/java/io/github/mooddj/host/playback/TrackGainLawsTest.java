package io.github.mooddj.host.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple4;
import org.junit.jupiter.api.Test;

/** Whatever gains the tracks have: the fades' laws hold, and a track keeps its gain. */
class TrackGainLawsTest {
    private static final double LARGEST_STEP = 2 * FakeDeck.LEVEL * Math.PI / 2 / Frames.BLOCK * 1.5;

    /** Length of the fade in milliseconds, gain in decibels, whether it becomes ready, blocks of 10 ms afterwards. */
    @Property(tries = 100, seed = "2026112407")
    void tracksOfAnyGainFadeWithoutAClickAndWithEvenPower(
            @ForAll("plays") List<Tuple4<Integer, Double, Boolean, Integer>> plays) {
        Studio studio = new Studio();
        studio.play(Duration.ZERO, CrossfadeCurve.EQUAL_POWER);
        studio.succeed();
        studio.pass(Studio.SECOND);
        for (Tuple4<Integer, Double, Boolean, Integer> play : plays) {
            studio.play(Duration.ofMillis(play.get1()), CrossfadeCurve.EQUAL_POWER, new TrackGain(play.get2()));
            if (play.get3()) {
                studio.succeed();
            }
            for (int block = 0; block < play.get4(); block++) {
                assertTrue(studio.pass() < LARGEST_STEP, "a click after " + play);
                assertEquals(0, 10 * Math.log10(studio.power()), 0.05, "power after " + play);
            }
        }
        studio.succeed();
        studio.pass(Duration.ofSeconds(26));
        studio.succeed();
        studio.pass(Duration.ofSeconds(13));
        double last = plays.isEmpty() ? 0 : plays.get(plays.size() - 1).get2();
        assertEquals(FakeDeck.LEVEL * Math.pow(10, last / 20), studio.sound(), 1e-3, "the last track, at its gain");
    }

    @Test
    void goingBackDuringAFadeLeavesTheTrackItsGain() {
        Studio studio = new Studio();
        long first = studio.play(Duration.ZERO, CrossfadeCurve.EQUAL_POWER, new TrackGain(-6));
        studio.succeed();
        studio.pass(Studio.SECOND);
        studio.play(Studio.SECOND, CrossfadeCurve.EQUAL_POWER, new TrackGain(-3));
        studio.succeed();
        studio.pass(Duration.ofMillis(400));
        // Meanwhile its loudness became known; the director asks for it with another gain.
        studio.playAgain(first, Studio.SECOND, CrossfadeCurve.EQUAL_POWER, new TrackGain(-12));
        for (int block = 0; block < 200; block++) {
            assertTrue(studio.pass() < LARGEST_STEP);
        }
        assertEquals(FakeDeck.LEVEL * Math.pow(10, -6 / 20.0), studio.sound(), 1e-3);
    }

    @Provide
    Arbitrary<List<Tuple4<Integer, Double, Boolean, Integer>>> plays() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3_000),
                        Arbitraries.doubles().between(-24, 0),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 120))
                .as(Tuple::of)
                .list()
                .ofMaxSize(15);
    }
}
