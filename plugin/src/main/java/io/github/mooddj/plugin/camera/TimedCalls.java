package io.github.mooddj.plugin.camera;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls that may hang, on a thread of their own that is left behind when one does. */
final class TimedCalls implements DeviceCalls {
    private final ThreadPoolExecutor thread;
    private volatile @Nullable Future<?> waitedFor;

    private final CameraThreads threads;

    TimedCalls(CameraThreads threads) {
        this.threads = threads;
        this.thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
    }

    /** Makes calls whose threads are counted together. */
    static Supplier<DeviceCalls> on(CameraThreads threads) {
        return () -> new TimedCalls(threads);
    }

    @Override
    public boolean hasRoom() {
        return !threads.isFull();
    }

    @Override
    public <T> T call(Supplier<T> work, Duration limit) throws CallLostException {
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
            throw DeviceCalls.failure(e.getCause());
        } finally {
            waitedFor = null;
        }
    }

    @Override
    public void end(Runnable last) {
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

    @Override
    public boolean awaitEnd(Duration limit) {
        try {
            return thread.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
