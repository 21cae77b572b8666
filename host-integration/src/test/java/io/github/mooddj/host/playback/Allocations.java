package io.github.mooddj.host.playback;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts what a piece of work allocates on its thread. */
public final class Allocations {
    private static final int TRIES = 5;

    private Allocations() {}

    /** Bytes for one run of the work, at its best of five: compilers and class loading allocate the first time. */
    public static long of(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = threads.getThreadAllocatedBytes(id);
            work.run();
            long after = threads.getThreadAllocatedBytes(id);
            least = Math.min(least, after - before);
        }
        return least;
    }
}
