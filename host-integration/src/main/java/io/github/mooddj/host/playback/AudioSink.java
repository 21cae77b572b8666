package io.github.mooddj.host.playback;

import java.util.Optional;

/**
 * Where the mix goes. It also sets the pace: {@link #write} returns when the next block is due. Opened, written and
 * closed on thread audio-mixer; a sink that loses its device goes on silently and says so, it never throws and never
 * hangs.
 */
public interface AudioSink extends AutoCloseable {
    /**
     * Sends a block on, and waits until the next one is due.
     *
     * @param samples interleaved left and right, -1 to 1, from index 0
     * @param frames how many
     */
    void write(float[] samples, int frames);

    /** How many frames were taken that nobody has heard yet, as far as is known. Any thread. */
    default int latency() {
        return 0;
    }

    /** Where the sound goes, for people: a device's name, a file, or why there is no sound. Any thread. */
    String description();

    /** Whether a person (or a file) gets to hear it. Any thread. */
    boolean audible();

    /**
     * A sentence without a full stop for as long as the mix does not go where the user wants it although it can be
     * heard; empty when all is well. Any thread.
     */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** How often the device ran dry since the sink was opened, because a block came too late. Any thread. */
    default long underruns() {
        return 0;
    }

    /**
     * Offers to leave the master volume to what is behind the sink: the mixer then stays at full scale. Called on the
     * player's owner thread, at the start and whenever the volume changes; a sink always answers the same way.
     *
     * @return whether this sink sees to the volume
     */
    default boolean takesVolume(Gain volume, boolean muted) {
        return false;
    }

    /** Sends out what is buffered, or not, and frees the device within 0.5 s; may be called twice. */
    @Override
    void close();
}
