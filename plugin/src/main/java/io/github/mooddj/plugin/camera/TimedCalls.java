package io.github.mooddj.plugin.camera;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls that may hang, on a thread of their own that is left behind when one does. {@link #call} from one thread,
 * {@link #end} from any.
 */
final class TimedCalls {
    private final ThreadPoolExecutor thread;
    private volatile @Nullable Future<?> waitedFor;

    TimedCalls(ThreadFactory threads) {
        this.thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
    }

    /**
     * Waits for the result.
     *
     * @throws CallLostException if it does not come in time, or these calls are ended
     */
    <T> T call(Supplier<T> work, Duration limit) throws CallLostException {
        try {
            Future<T> result = thread.submit(work::get);
            waitedFor = result;
            if (thread.isShutdown()) {
                result.cancel(false);
            }
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallLostException("interrupted", e);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new CallLostException("no answer within " + limit.toMillis() + " ms", e);
        } catch (CancellationException | RejectedExecutionException e) {
            throw new CallLostException("ended", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            // A library without a native part for this machine.
            throw new CallLostException("failed", e);
        } finally {
            waitedFor = null;
        }
    }

    /** Stops waiting for a call, takes no more, runs {@code last} when the thread is free, and ends it. */
    void end(Runnable last) {
        if (!thread.isShutdown()) {
            try {
                thread.execute(last);
            } catch (RejectedExecutionException e) {
                // Somebody else ended it in between, with a last call of theirs.
                return;
            }
            thread.shutdown();
        }
        Future<?> waiting = waitedFor;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    /** Waits until the thread has ended; false when it still hangs then. */
    boolean awaitEnd(Duration limit) {
        try {
            return thread.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A call gave no result. */
    static final class CallLostException extends Exception {
        private static final long serialVersionUID = 1;

        CallLostException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
