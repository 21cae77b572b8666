package io.github.mooddj.host.playback;

/**
 * Hears what happens on the decks; called on the playback owner's executor (thread {@code mood-dj}), never by libVLC.
 */
public interface PlaybackListener {
    /** The item became the live one: its first sample is about to sound. */
    void started(long key);

    /** The live item has so little left that a track-end fade would begin now; sent once per item. */
    void ending(long key);

    /** The live item has sounded to its end and nothing follows. */
    void ended(long key);

    /**
     * The live item will end well before its time (a truncated file, a length that lies); it sounds to there, and
     * {@link #ending} or {@link #ended} comes as usual. {@code reason} is a sentence for the user.
     */
    default void cutShort(long key, String reason) {}

    /** A stream that has no end broke off while it was the live item; it can be tried again. */
    default void lost(long key, String reason) {
        failed(key, reason);
    }

    /** The item cannot be played, or broke off; {@code reason} is a sentence for the user. */
    void failed(long key, String reason);
}
