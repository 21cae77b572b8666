package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.Optional;

/** What happened on a deck. Values: any thread. */
public sealed interface DeckEvent {
    /** The number that {@link Deck#load} was given. */
    long ticket();

    /**
     * The item is prefilled: it can sound at once.
     *
     * @param ticket of the load
     * @param pcm where its samples are and will come
     * @param length empty while unknown, and for streams
     */
    record Ready(long ticket, RingBuffer pcm, Optional<Duration> length) implements DeckEvent {}

    /** The track's length became known, or better known. */
    record LengthKnown(long ticket, Duration length) implements DeckEvent {}

    /** A stream says what it plays now; never blank. */
    record Titled(long ticket, String title) implements DeckEvent {}

    /** The item cannot be opened, or broke off; {@code reason} is a sentence for the user without a full stop. */
    record Failed(long ticket, String reason) implements DeckEvent {}
}
