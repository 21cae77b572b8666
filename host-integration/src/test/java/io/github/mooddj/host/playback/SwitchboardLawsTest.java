package io.github.mooddj.host.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Whatever the commands and their order: no clicks, no hole, no third deck. Each run takes another seed, which a
 * failure tells. What is between the commands is rendered in steps of 1 ms, without the limiter.
 */
class SwitchboardLawsTest {
    private enum Command {
        PLAY,
        PLAY_BEFORE,
        PREPARE,
        FOLLOW,
        PLAY_PREPARED,
        SUCCEED,
        FAIL_COMING,
        JOINT,
        END_LIVE,
        FAIL_LIVE,
        STALL_LIVE,
        PAUSE,
        RESUME,
        STOP
    }

    private static final int SOME = 1_000;
    /** A fake deck has half a second ahead. */
    private static final int JOINT_MILLIS = 520;

    private static final int MANY = 10_000;

    /** 0.1 dB of full level, as an amplitude: what a gain may move in 1 ms. */
    private static final double TENTH_OF_A_DECIBEL = Math.pow(10, 0.1 / 20) - 1;

    /** The fastest that a cut moves, in 1 ms: the whole way in 10 ms at pi/2 of the even speed, on both decks. */
    private static final double CUT = 2 * FakeDeck.LEVEL * Math.PI / 2 / 10;

    @Property(tries = SOME)
    void equalPowerFadesKeepTheirPowerAndMoveSlowly(@ForAll("plays") List<Tuple3<Command, Integer, Integer>> commands) {
        steadyPower(commands);
    }

    @Property(tries = SOME)
    void noOrderOfCommandsClicksOrLeavesSilenceWhereMusicShouldBe(
            @ForAll("anything") List<Tuple3<Command, Integer, Integer>> commands, @ForAll CrossfadeCurve curve) {
        noHole(commands, curve);
    }

    @AddLifecycleHook(LongTests.class)
    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void equalPowerFadesKeepTheirPowerAndMoveSlowlyTenThousandTimes(
            @ForAll("plays") List<Tuple3<Command, Integer, Integer>> commands) {
        steadyPower(commands);
    }

    @AddLifecycleHook(LongTests.class)
    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void noOrderOfCommandsClicksOrLeavesSilenceTenThousandTimes(
            @ForAll("anything") List<Tuple3<Command, Integer, Integer>> commands, @ForAll CrossfadeCurve curve) {
        noHole(commands, curve);
    }

    /** Fades of 140 ms and more, the length of a way that a third track forces: the sum of squares stays 1. */
    private static void steadyPower(List<Tuple3<Command, Integer, Integer>> commands) {
        Studio studio = new Studio();
        studio.play(Duration.ZERO, CrossfadeCurve.EQUAL_POWER);
        studio.succeed();
        studio.skim(100);
        double[] before = gains(studio);
        for (Tuple3<Command, Integer, Integer> command : commands) {
            Duration fade = Duration.ofMillis(140 + command.get2());
            boolean joint = command.get1() == Command.JOINT;
            if (!joint || studio.follows()) {
                carryOut(studio, command.get1(), fade, CrossfadeCurve.EQUAL_POWER);
            }
            for (int millis = 0; millis < (joint ? JOINT_MILLIS : command.get3()); millis++) {
                studio.skim(1);
                double[] now = gains(studio);
                for (int deck = 0; deck < now.length; deck++) {
                    boolean handedOver = now[0] == before[1] && now[1] == before[0];
                    assertTrue(
                            handedOver || Math.abs(now[deck] - before[deck]) <= TENTH_OF_A_DECIBEL,
                            () -> "deck moves too fast after " + command);
                }
                before = now;
                assertEquals(0, 10 * Math.log10(studio.power()), 0.05, () -> "power after " + command);
                assertTrue(studio.loaded() <= 2, "decks that decode");
            }
        }
    }

    private static double[] gains(Studio studio) {
        return new double[] {
            studio.mixer.channel(0).gain(), studio.mixer.channel(1).gain()
        };
    }

    private static void noHole(List<Tuple3<Command, Integer, Integer>> commands, CrossfadeCurve curve) {
        Studio studio = new Studio();
        List<String> told = new ArrayList<>();
        studio.skim(1);
        for (Tuple3<Command, Integer, Integer> command : commands) {
            told.add(command.toString());
            carryOut(studio, command.get1(), Duration.ofMillis(command.get2()), curve);
            for (int millis = 0; millis < command.get3(); millis++) {
                boolean ranDry = studio.someRunDry();
                double before = studio.sound();
                studio.skim(1);
                double step = Math.abs(studio.sound() - before);
                assertTrue(ranDry || studio.someRunDry() || step <= 1.5 * CUT, () -> "a click after " + told);
                assertTrue(studio.loaded() <= 2, "decks that decode");
            }
        }
        studio.skim(2_200);
        studio.succeed();
        studio.skim(2_200);
        PlaybackStatus.State state = studio.view().state();
        boolean music = state == PlaybackStatus.State.PLAYING;
        assertTrue(
                music || state == PlaybackStatus.State.PAUSED || state == PlaybackStatus.State.STOPPED,
                () -> state + " after " + told);
        if (!studio.someRunDry()) {
            assertEquals(music ? FakeDeck.LEVEL : 0, studio.sound(), 1e-3, () -> "sound when " + state + told);
        }
    }

    private static void carryOut(Studio studio, Command command, Duration fade, CrossfadeCurve curve) {
        switch (command) {
            case PLAY -> studio.play(fade, curve);
            case PLAY_BEFORE -> studio.view().outgoing().ifPresent(old -> studio.playAgain(old.key(), fade, curve));
            case PREPARE -> studio.prepareNew(Request.Purpose.WAIT);
            case FOLLOW -> studio.prepareNew(Request.Purpose.FOLLOW);
            case PLAY_PREPARED -> studio.playPrepared(fade, curve);
            case SUCCEED -> studio.succeed();
            case FAIL_COMING -> studio.decks.stream().filter(FakeDeck::loading).forEach(FakeDeck::fail);
            case JOINT, END_LIVE -> onLive(studio, FakeDeck::end);
            case FAIL_LIVE -> onLive(studio, FakeDeck::fail);
            case STALL_LIVE -> onLive(studio, FakeDeck::stall);
            case PAUSE -> studio.board.pause(fade);
            case RESUME -> studio.board.resume(fade);
            case STOP -> studio.board.stop(fade);
        }
    }

    private static void onLive(Studio studio, Consumer<FakeDeck> what) {
        studio.view().live().ifPresent(live -> what.accept(studio.decks.get(live.deck())));
    }

    @Provide
    Arbitrary<List<Tuple3<Command, Integer, Integer>>> plays() {
        return sequences(
                Command.PLAY,
                Command.PLAY_BEFORE,
                Command.PREPARE,
                Command.FOLLOW,
                Command.PLAY_PREPARED,
                Command.SUCCEED,
                Command.SUCCEED,
                Command.FAIL_COMING,
                Command.JOINT);
    }

    @Provide
    Arbitrary<List<Tuple3<Command, Integer, Integer>>> anything() {
        return sequences(Command.values());
    }

    /** Command, length of its fade in milliseconds, milliseconds until the next. */
    private static Arbitrary<List<Tuple3<Command, Integer, Integer>>> sequences(Command... allowed) {
        return Combinators.combine(
                        Arbitraries.of(allowed),
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.integers().between(0, 600))
                .as(Tuple::of)
                .list()
                .ofMaxSize(25);
    }
}
