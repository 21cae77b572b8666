package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.AudioSink;
import io.github.mooddj.host.playback.Frames;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * A sink that keeps the left channel in memory, at the pace of a device. {@link #samples} may be asked by any thread.
 */
final class Recording implements AudioSink {
    private static final double NANOS_PER_FRAME = 1e9 / Frames.PER_SECOND;
    private static final int LONGEST_SECONDS = 900;
    private static final long LATEST_NANOS = 200_000_000L;

    private final boolean keeping;
    private float[] samples = new float[60 * Frames.PER_SECOND];
    private volatile int frames;
    private long start;
    private long paced;

    /**
     * Makes a sink.
     *
     * @param keeping false for one that only sets the pace
     */
    Recording(boolean keeping) {
        this.keeping = keeping;
    }

    @Override
    public void write(float[] block, int count) {
        if (keeping && frames + count <= LONGEST_SECONDS * Frames.PER_SECOND) {
            keep(block, count);
        }
        long now = System.nanoTime();
        if (paced == 0 || now - due() > LATEST_NANOS) {
            start = now;
            paced = 0;
        }
        paced += count;
        while (System.nanoTime() < due() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(due() - System.nanoTime());
        }
    }

    private long due() {
        return start + Math.round(paced * NANOS_PER_FRAME);
    }

    private synchronized void keep(float[] block, int count) {
        int at = frames;
        if (at + count > samples.length) {
            samples = Arrays.copyOf(samples, 2 * samples.length);
        }
        for (int i = 0; i < count; i++) {
            samples[at + i] = block[2 * i];
        }
        frames = at + count;
    }

    /** Frames so far. */
    int frames() {
        return frames;
    }

    /** From one frame to another, or as far as there is. */
    synchronized double[] samples(int from, int to) {
        double[] part = new double[Math.max(0, Math.min(to, frames) - from)];
        for (int i = 0; i < part.length; i++) {
            part[i] = samples[from + i];
        }
        return part;
    }

    @Override
    public String description() {
        return "a recording in memory";
    }

    @Override
    public boolean audible() {
        return false;
    }

    @Override
    public void close() {}
}
