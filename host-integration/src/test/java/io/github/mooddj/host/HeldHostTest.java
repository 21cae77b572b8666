package io.github.mooddj.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.host.HeldHost.Manner;
import io.github.mooddj.host.NowPlaying.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldHostTest {
    /** A player that does at once what it is told. */
    private static final class Obedient implements HostTransport {
        State state = State.PLAYING;
        double volume = 1.25;

        @Override
        public NowPlaying nowPlaying() {
            return NowPlaying.of(state).at(volume);
        }

        @Override
        public void play() {
            state = State.PLAYING;
        }

        @Override
        public void pause() {
            state = State.PAUSED;
        }

        @Override
        public void setVolume(double wanted) {
            volume = wanted;
        }
    }

    @ParameterizedTest
    @CsvSource({"PAUSE, PAUSED, 1.25", "DUCK, PLAYING, 0.3125", "LEAVE, PLAYING, 1.25"})
    void whatSoundedIsHeldAndGivenBackAsItWas(Manner manner, State state, double volume) {
        Obedient player = new Obedient();
        HeldHost held = new HeldHost(player, manner);

        held.hold();
        held.hold();
        assertEquals(state, player.state);
        assertEquals(volume, player.volume);
        held.giveBack();
        held.giveBack();

        assertEquals(State.PLAYING, player.state);
        assertEquals(1.25, player.volume);
    }

    @ParameterizedTest
    @CsvSource({"PAUSED", "STOPPED", "UNKNOWN"})
    void whatDidNotSoundIsNotStarted(State state) {
        Obedient player = new Obedient();
        player.state = state;
        HeldHost held = new HeldHost(player, Manner.PAUSE);

        held.hold();
        held.giveBack();

        assertEquals(state, player.state);
    }

    @ParameterizedTest
    @CsvSource({"0.5", "0", "1"})
    void aVolumeThatTheUserMovedMeanwhileStays(double moved) {
        Obedient player = new Obedient();
        HeldHost held = new HeldHost(player, Manner.DUCK);

        held.hold();
        player.setVolume(moved);
        held.giveBack();

        assertEquals(moved, player.volume);
    }
}
