package io.github.mooddj.host.playback;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Holds a thread back to the sample clock where no device does it. After a stall of more than {@link #LATEST_NANOS} it
 * starts over instead of catching up in a burst.
 */
public final class Pacer {
    private static final long LATEST_NANOS = 200_000_000L;
    private static final double NANOS_PER_FRAME = 1e9 / Frames.PER_SECOND;

    private final LongSupplier nanos;
    private final LongConsumer park;
    private boolean running;
    private long start;
    private long frames;

    /** On a clock in nanoseconds, with a way to wait for about so many. */
    public Pacer(LongSupplier nanos, LongConsumer park) {
        this.nanos = nanos;
        this.park = park;
    }

    /** On the machine's monotonic clock. */
    public static Pacer realTime() {
        return new Pacer(System::nanoTime, LockSupport::parkNanos);
    }

    /** Forgets the schedule: the next block is due at once. */
    public void restart() {
        running = false;
    }

    /** Nanoseconds of the clock behind this, for measuring how long something takes. */
    public long now() {
        return nanos.getAsLong();
    }

    /** Gives the processor away for about this long. */
    public void rest(long restNanos) {
        park.accept(restNanos);
    }

    /** Returns when this many more frames have sounded; at once when the thread is interrupted. */
    public void await(int more) {
        long now = nanos.getAsLong();
        if (!running || now - due() > LATEST_NANOS) {
            running = true;
            start = now;
            frames = 0;
        }
        frames += more;
        while (now < due() && !Thread.currentThread().isInterrupted()) {
            park.accept(due() - now);
            now = nanos.getAsLong();
        }
    }

    private long due() {
        return start + Math.round(frames * NANOS_PER_FRAME);
    }
}
