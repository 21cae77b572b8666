package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for an event with a deadline, where real time is real. */
public final class Waiting {
    private Waiting() {}

    /** Fails when it has not happened by then. */
    public static void until(String what, Duration longest, BooleanSupplier happened) {
        long start = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - start > longest.toNanos()) {
                throw new AssertionError("waited " + longest + " in vain: " + what);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
