package io.github.mooddj.host;

import java.net.URI;
import java.time.Duration;

/**
 * A host's own playback, beside which the plug-in plays. Every method may be called from any thread, returns at once
 * and never throws, also when the host hangs or is gone: what became of it shows in {@link #nowPlaying}.
 */
public interface HostTransport {
    /** What it plays, as far as it was last heard. */
    NowPlaying nowPlaying();

    /** Goes on playing. */
    void play();

    /** Holds where it is. */
    void pause();

    /** To the next piece. */
    default void next() {}

    /** To the piece before. */
    default void previous() {}

    /** To this place in the piece; {@link HostCapability#SEEK}. */
    default void seek(Duration position) {}

    /** As loud as this, in the measure of {@link NowPlaying#volume}; {@link HostCapability#FADE_VOLUME}. */
    default void setVolume(double volume) {}

    /** Plays this after what it has to play; {@link HostCapability#QUEUE}. */
    default void enqueue(URI location) {}
}
