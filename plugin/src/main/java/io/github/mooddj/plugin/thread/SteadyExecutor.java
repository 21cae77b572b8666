package io.github.mooddj.plugin.thread;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that survives its tasks: whatever a task throws is logged here and the next run comes all the same. The
 * JDK's own executor drops a repeated task silently at its first throw. Tasks with a result ({@link Callable}) throw to
 * whoever asks for it, as usual.
 */
final class SteadyExecutor extends ScheduledThreadPoolExecutor {
    private static final Logger LOG = LoggerFactory.getLogger(SteadyExecutor.class);

    SteadyExecutor(ThreadFactory threads) {
        super(1, threads, new DiscardPolicy());
        setRemoveOnCancelPolicy(true);
        setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return super.schedule(steady(task), delay, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long initialDelay, long period, TimeUnit unit) {
        return super.scheduleAtFixedRate(steady(task), initialDelay, period, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long initialDelay, long delay, TimeUnit unit) {
        return super.scheduleWithFixedDelay(steady(task), initialDelay, delay, unit);
    }

    /** The one place that catches everything: a bug in one task must not silence the thread. */
    private static Runnable steady(Runnable task) {
        return task instanceof Steady ? task : new Steady(task);
    }

    private record Steady(Runnable task) implements Runnable {
        @Override
        public void run() {
            try {
                task.run();
            } catch (RuntimeException | LinkageError | AssertionError failure) {
                LOG.error("A task failed; the thread goes on", failure);
            }
        }
    }
}
