package io.github.mooddj.plugin.camera;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes the threads on which cameras' own calls run, and counts those that live: one that works, and at most one that
 * was left behind in a call that does not return. Any thread.
 */
final class CameraThreads implements ThreadFactory {
    private static final int MOST = 2;

    private final ThreadFactory threads;
    private final AtomicInteger alive = new AtomicInteger();

    CameraThreads(ThreadFactory threads) {
        this.threads = threads;
    }

    @Override
    public Thread newThread(Runnable task) {
        alive.incrementAndGet();
        return threads.newThread(() -> {
            try {
                task.run();
            } finally {
                alive.decrementAndGet();
            }
        });
    }

    /** Whether no further thread may be made until one ends. */
    boolean isFull() {
        return alive.get() >= MOST;
    }
}
