package io.github.mooddj.host.playback;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Decodes one track at a time into a {@link RingBuffer}; the mixer plays it. Every method returns at once: the work
 * happens on the deck's own thread, in the order of the calls, and what came of it is told as a {@link DeckEvent}.
 */
public interface Deck extends AutoCloseable {
    /**
     * Drops what is loaded, opens the item and prefills.
     *
     * @param ticket the caller's number for this load, in all its events
     * @param item what to load
     */
    void load(long ticket, MediaItem item);

    /** Drops what is loaded; no further event of it matters. */
    void unload();

    /** Stops decoding, in place; call it when the mixer no longer reads. */
    void freeze();

    /** Decodes on. */
    void unfreeze();

    /**
     * Drops what is loaded without waiting for it: a decoder that may hang is left behind, a fresh one takes its place.
     */
    void abandon();

    /** Called every few hundredths of a second: a decoder that hangs in one call for long is left behind as well. */
    void tend();

    /** Whether what is loaded has a video. Any thread. */
    default boolean hasVideo() {
        return false;
    }

    /**
     * The picture that belongs to the sound that is heard, once; empty while no new one is due. Any thread, one at a
     * time.
     *
     * @param heard how many frames of the track's sound a listener has heard
     */
    default Optional<VideoFrame> picture(long heard) {
        return Optional.empty();
    }

    /** Whether pictures are wanted; they are not until then. */
    default void showVideo(boolean wanted) {}

    /** Drops everything; a hanging decoder is left behind, so this ends within 1 s. May be called twice. */
    @Override
    void close();

    /** Makes decks. */
    interface Factory extends AutoCloseable {
        /**
         * Makes a deck.
         *
         * @param name for its thread
         * @param events hears what happens on it, on any thread; must return at once
         */
        Deck create(String name, Consumer<DeckEvent> events);

        /** Frees what all decks share, after they were closed; within 1 s; may be called twice. */
        @Override
        void close();
    }
}
