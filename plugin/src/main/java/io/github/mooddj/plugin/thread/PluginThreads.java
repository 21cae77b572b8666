package io.github.mooddj.plugin.thread;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the plug-in's threads and ends them. Every thread is a daemon and carries the name that was asked for, so that
 * a thread dump reads like the table of threads in the documents.
 *
 * <p>May be used from any thread.
 */
public final class PluginThreads implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginThreads.class);
    private static final Duration CLOSING = Duration.ofMillis(1500);

    private final List<ScheduledExecutorService> opened = new ArrayList<>();

    /**
     * A thread with a queue and a schedule of its own. A task that throws is logged; the schedule goes on.
     *
     * @param name the thread's name, such as {@code mood-sampler}
     */
    public ScheduledExecutorService single(String name) {
        ScheduledExecutorService executor = new SteadyExecutor(factory(name));
        synchronized (opened) {
            opened.add(executor);
        }
        return executor;
    }

    /**
     * Makes single threads for native calls that may hang: such a thread can be given up and replaced.
     *
     * @param name the threads' name
     */
    public ThreadFactory factory(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            // Libraries look for their parts through it, and in a foreign player the maker's may be the player's own.
            thread.setContextClassLoader(PluginThreads.class.getClassLoader());
            thread.setUncaughtExceptionHandler(
                    (failed, problem) -> LOG.error("Thread {} ended by a failure", failed.getName(), problem));
            return thread;
        };
    }

    /**
     * Ends all threads: what waits in a queue is dropped, what runs is interrupted, and after 1.5 s in all what still
     * hangs is left behind as a daemon. May be called twice.
     */
    @Override
    public void close() {
        List<ScheduledExecutorService> ending;
        synchronized (opened) {
            ending = List.copyOf(opened);
            opened.clear();
        }
        for (ScheduledExecutorService executor : ending) {
            executor.shutdownNow();
        }
        Duration share = ending.isEmpty() ? CLOSING : CLOSING.dividedBy(ending.size());
        boolean interrupted = Thread.interrupted();
        for (ScheduledExecutorService executor : ending) {
            try {
                if (!executor.awaitTermination(share.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.debug("{} still works and is left behind", executor);
                }
            } catch (InterruptedException wanted) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
