package io.github.mooddj.host.playback;

/** The smallest of the last so many values, in constant time and without allocation. */
final class SlidingMinimum {
    private final int window;
    private final float[] values;
    private final long[] ages;
    private long now;
    private long head;
    private long tail;

    SlidingMinimum(int window) {
        this.window = window;
        values = new float[window];
        ages = new long[window];
    }

    float next(float value) {
        now++;
        if (tail > head && ages[(int) (head % window)] <= now - window) {
            head++;
        }
        while (tail > head && values[(int) ((tail - 1) % window)] >= value) {
            tail--;
        }
        values[(int) (tail % window)] = value;
        ages[(int) (tail % window)] = now;
        tail++;
        return values[(int) (head % window)];
    }
}
