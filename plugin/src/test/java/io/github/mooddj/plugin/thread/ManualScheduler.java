package io.github.mooddj.plugin.thread;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A schedule and a clock that move when the test says so. Tasks run in the caller of {@link #advance}, in the order of
 * their times, and see their own time on the clock. A task that throws fails the test.
 */
public final class ManualScheduler extends AbstractExecutorService implements ScheduledExecutorService, InstantSource {
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    private final PriorityQueue<Task<?>> waiting =
            new PriorityQueue<>(Comparator.comparing((Task<?> task) -> task.due).thenComparing(task -> task.number));
    private Instant now = START;
    private long tasks;
    private boolean stopped;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** Moves the clock, running what is due on the way; zero runs what is due now. */
    public void advance(Duration time) {
        Instant end = instant().plus(time);
        while (true) {
            Task<?> next;
            synchronized (this) {
                next = waiting.peek();
                if (next == null || next.due.isAfter(end)) {
                    now = end;
                    return;
                }
                waiting.poll();
                now = next.due.isAfter(now) ? next.due : now;
            }
            next.run();
        }
    }

    /** Runs what is due now. */
    public void runDue() {
        advance(Duration.ZERO);
    }

    /**
     * Does something that waits for a task of this scheduler, such as a closing: on a thread of its own, while what is
     * due runs here.
     */
    public void runDueDuring(Runnable waitsForATask) {
        CompletableFuture<Void> done = CompletableFuture.runAsync(waitsForATask);
        while (!done.isDone()) {
            runDue();
            LockSupport.parkNanos(1_000_000);
        }
        done.join();
        runDue();
    }

    @Override
    public void execute(Runnable command) {
        var unused = schedule(command, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return add(new Task<Object>(command, inFuture(delay, unit), Duration.ZERO));
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        return add(new Task<>(callable, inFuture(delay, unit)));
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        return add(new Task<Object>(command, inFuture(initialDelay, unit), Duration.of(period, unit.toChronoUnit())));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        return scheduleAtFixedRate(command, initialDelay, delay, unit);
    }

    @Override
    public synchronized void shutdown() {
        stopped = true;
        waiting.clear();
    }

    @Override
    public synchronized List<Runnable> shutdownNow() {
        List<Runnable> dropped = new ArrayList<>(waiting);
        shutdown();
        return dropped;
    }

    @Override
    public synchronized boolean isShutdown() {
        return stopped;
    }

    @Override
    public boolean isTerminated() {
        return isShutdown();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }

    private synchronized Instant inFuture(long delay, TimeUnit unit) {
        return now.plus(Duration.of(Math.max(0, delay), unit.toChronoUnit()));
    }

    private synchronized <V> Task<V> add(Task<V> task) {
        if (!stopped) {
            waiting.add(task);
        }
        return task;
    }

    private final class Task<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {
        private final long number = ++tasks;
        private final Duration period;
        private Instant due;

        Task(Runnable command, Instant due, Duration period) {
            super(failing(command), null);
            this.due = due;
            this.period = period;
        }

        Task(Callable<V> callable, Instant due) {
            super(callable);
            this.due = due;
            this.period = Duration.ZERO;
        }

        @Override
        public void run() {
            if (!isPeriodic()) {
                super.run();
            } else if (runAndReset()) {
                due = due.plus(period);
                var unused = add(this);
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            synchronized (ManualScheduler.this) {
                waiting.remove(this);
            }
            return super.cancel(mayInterruptIfRunning);
        }

        @Override
        public boolean isPeriodic() {
            return !period.isZero();
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(Duration.between(instant(), due));
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    private final List<Throwable> failures = new ArrayList<>();

    /** What tasks threw so far. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    private Runnable failing(Runnable command) {
        return () -> {
            try {
                command.run();
            } catch (RuntimeException | Error failure) {
                failures.add(failure);
            }
        };
    }
}
