package io.github.mooddj.host;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a host plays by itself at one moment; a snapshot.
 *
 * @param state what it does
 * @param title of the piece; empty while it is unknown
 * @param artist of the piece; empty while unknown
 * @param position how much of it has been played
 * @param length of the piece; empty when unknown, as of streams
 * @param volume at least 0; 1 is what the host calls full, and it may go beyond; empty when it cannot be asked
 */
public record NowPlaying(
        State state,
        Optional<String> title,
        Optional<String> artist,
        Optional<Duration> position,
        Optional<Duration> length,
        OptionalDouble volume) {
    /** Nothing is known. */
    public static final NowPlaying UNKNOWN = of(State.UNKNOWN);

    /** What a host does. */
    public enum State {
        /** It sounds. */
        PLAYING,
        /** It holds a piece where it is. */
        PAUSED,
        /** It plays nothing. */
        STOPPED,
        /** It does not say, or does not answer. */
        UNKNOWN
    }

    /** Of this state, and nothing else is known. */
    public static NowPlaying of(State state) {
        return new NowPlaying(
                state, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }

    /** The same at this volume. */
    public NowPlaying at(double loudness) {
        return new NowPlaying(state, title, artist, position, length, OptionalDouble.of(loudness));
    }
}
