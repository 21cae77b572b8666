package io.github.mooddj.host.vlcj;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread on which a deck calls libVLC, in order. A call that hangs hangs here and nowhere else. Any thread. */
final class DeckThread implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeckThread.class);
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean ending;

    DeckThread(ThreadFactory threads, String name) {
        thread = threads.newThread(this::run);
        thread.setName(name);
        thread.start();
    }

    void execute(Runnable task) {
        if (!ending) {
            work.add(task);
        }
    }

    private void run() {
        try {
            while (!ending || !work.isEmpty()) {
                runSafely(work.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void runSafely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A call to libVLC failed; the deck goes on", e);
        }
    }

    /** Works off what waits; after 0.8 s what still hangs is left behind. */
    @Override
    public void close() {
        work.add(() -> ending = true);
        try {
            thread.join(PATIENCE.toMillis());
            if (thread.isAlive()) {
                LOG.warn("{} hangs in libVLC and is left behind", thread.getName());
                ending = true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
