package io.github.mooddj.host;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Holds a host's playback and gives back what it had; one thread. Only what sounded is held. */
public final class HeldHost {
    /** A quarter of the volume: the host is still there, behind the music. */
    private static final double DUCKED = 0.25;
    /** Players round the volume that they are given. */
    private static final double ROUNDING = 0.02;

    private final HostTransport transport;
    private final Supplier<Manner> manner;
    private Runnable back = HeldHost::nothing;
    private boolean holding;

    /** Begins with nothing held. */
    public HeldHost(HostTransport transport, Manner manner) {
        this(transport, () -> manner);
    }

    /** The same, with a manner that may be another one at each holding. */
    public HeldHost(HostTransport transport, Supplier<Manner> manner) {
        this.transport = transport;
        this.manner = manner;
    }

    /** What holding means. */
    public enum Manner {
        /** It pauses. */
        PAUSE,
        /** It plays on, softly. */
        DUCK,
        /** It is left alone. */
        LEAVE;

        /** The word on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of this word. */
        public static Optional<Manner> of(String word) {
            for (Manner manner : values()) {
                if (manner.word().equals(word)) {
                    return Optional.of(manner);
                }
            }
            return Optional.empty();
        }
    }

    private static void nothing() {}

    Manner manner() {
        return manner.get();
    }

    /** Holds it, if it sounds and is not held. */
    public void hold() {
        NowPlaying now = transport.nowPlaying();
        if (holding || now.state() != NowPlaying.State.PLAYING) {
            return;
        }
        if (manner() == Manner.PAUSE) {
            holding = true;
            back = transport::play;
            transport.pause();
        } else if (manner() == Manner.DUCK && now.volume().isPresent()) {
            holding = true;
            double before = now.volume().getAsDouble();
            double ducked = before * DUCKED;
            back = () -> louder(before, ducked);
            transport.setVolume(ducked);
        }
    }

    /** Unless somebody moved the volume meanwhile. */
    private void louder(double before, double ducked) {
        OptionalDouble now = transport.nowPlaying().volume();
        if (now.isEmpty() || Math.abs(now.getAsDouble() - ducked) <= ROUNDING) {
            transport.setVolume(before);
        }
    }

    /** Gives back what is held. */
    public void giveBack() {
        if (holding) {
            Runnable giving = back;
            forget();
            giving.run();
        }
    }

    /** It is no longer ours to give back. */
    public void forget() {
        holding = false;
        back = HeldHost::nothing;
    }
}
