package io.github.mooddj.host.playback;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The PCM of one loaded track between its decoder and the mixer: stereo frames of signed 16-bit samples. Lock-free for
 * one writer (a decoder thread at a time) and one reader (audio-mixer); neither ever waits or allocates. A deck makes a
 * new one for each load, so that late samples of the track before cannot get into this one.
 */
public final class RingBuffer {
    private final short[] samples;
    private final int capacity;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong discardBefore = new AtomicLong();
    private volatile boolean finished;
    private volatile long dropped;

    /** Makes an empty buffer for this many frames, 1 or more. */
    public RingBuffer(int capacityFrames) {
        if (capacityFrames < 1) {
            throw new IllegalArgumentException("capacity of " + capacityFrames + " frames");
        }
        capacity = capacityFrames;
        samples = new short[capacityFrames * Frames.CHANNELS];
    }

    /**
     * Appends frames; those that do not fit are dropped and counted. Writer only.
     *
     * @param source interleaved left and right, from index 0
     * @param frames how many
     * @return how many were taken
     */
    public int write(short[] source, int frames) {
        long at = written.get();
        int room = (int) (capacity - (at - read.get()));
        int taken = Math.min(frames, room);
        int start = (int) (at % capacity);
        int first = Math.min(taken, capacity - start);
        System.arraycopy(source, 0, samples, start * Frames.CHANNELS, first * Frames.CHANNELS);
        System.arraycopy(source, first * Frames.CHANNELS, samples, 0, (taken - first) * Frames.CHANNELS);
        written.set(at + taken);
        if (taken < frames) {
            countDropped(frames - taken);
        }
        return taken;
    }

    private void countDropped(int frames) {
        long before = dropped;
        dropped = before + frames;
    }

    /** Everything written so far is void (a seek): the reader jumps over it. Writer only. */
    public void flush() {
        discardBefore.set(written.get());
    }

    /** Nothing will be written any more: once empty, the track has sounded to its end. Any thread. */
    public void finish() {
        finished = true;
    }

    /**
     * Takes frames out. Reader only.
     *
     * @param target gets interleaved left and right, from index 0
     * @param frames how many are wanted
     * @return how many there were
     */
    public int read(short[] target, int frames) {
        long at = Math.max(read.get(), discardBefore.get());
        int taken = (int) Math.min(frames, written.get() - at);
        int start = (int) (at % capacity);
        int first = Math.min(taken, capacity - start);
        System.arraycopy(samples, start * Frames.CHANNELS, target, 0, first * Frames.CHANNELS);
        System.arraycopy(samples, 0, target, first * Frames.CHANNELS, (taken - first) * Frames.CHANNELS);
        read.set(at + taken);
        return taken;
    }

    /** Frames that wait to be read; from any thread, exact for the reader. */
    public int available() {
        long from = Math.max(read.get(), discardBefore.get());
        return (int) Math.max(0, written.get() - from);
    }

    /** Whether the track has sounded to its end: finished and empty. Exact for the reader. */
    public boolean drained() {
        return finished && available() == 0;
    }

    /** Whether all that will ever come is here. Any thread. */
    public boolean finished() {
        return finished;
    }

    /** Frames that found no room since the start. */
    public long dropped() {
        return dropped;
    }
}
