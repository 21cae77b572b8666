package io.github.mooddj.host.playback;

/**
 * The last half second of the mix, for drawing. Thread audio-mixer writes, without allocation and without a lock, and
 * only while somebody wants to see it; one other thread reads. What it reads lies so far back that it is not written
 * over meanwhile.
 */
public final class SoundTap {
    private static final int SIZE = 1 << 15;
    private static final int MASK = SIZE - 1;
    /** About what a device buffers: what is drawn is what is heard. */
    private static final int DELAY = Frames.PER_SECOND / 8;

    /** The most that can be read at once. */
    public static final int LONGEST = 8_192;

    private final float[] samples = new float[SIZE];
    private volatile long written;
    private volatile boolean wanted;

    /** Begins or ends the writing; any thread. */
    public void want(boolean yes) {
        wanted = yes;
    }

    /** Whether somebody wants to see it; any thread. */
    public boolean wanted() {
        return wanted;
    }

    void add(float[] mix, int frames) {
        if (!wanted) {
            return;
        }
        long at = written;
        for (int i = 0; i < frames; i++) {
            samples[(int) ((at + i) & MASK)] = (mix[2 * i] + mix[2 * i + 1]) / 2;
        }
        written = at + frames;
    }

    /**
     * Fills the array with what sounds now. One thread at a time.
     *
     * @param target gets the means of left and right, -1 to 1, the oldest first; at most {@value #LONGEST}
     * @throws IllegalArgumentException if more are wanted
     */
    public void read(float[] target) {
        if (target.length > LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " frames: " + target.length);
        }
        long from = written - DELAY - target.length;
        for (int i = 0; i < target.length; i++) {
            long at = from + i;
            target[i] = at < 0 ? 0 : samples[(int) (at & MASK)];
        }
    }

    /** Frames that were written since the start; any thread. */
    public long written() {
        return written;
    }
}
