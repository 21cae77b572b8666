package io.github.mooddj.host.vlcremote;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that asks VLC; a task that throws is logged, and the next one comes all the same. */
final class VlcThread extends ScheduledThreadPoolExecutor {
    private static final Logger log = LoggerFactory.getLogger(VlcThread.class);

    VlcThread(ThreadFactory threads) {
        super(1, threads, new DiscardPolicy());
        setRemoveOnCancelPolicy(true);
        setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    protected void afterExecute(Runnable done, @Nullable Throwable thrown) {
        super.afterExecute(done, thrown);
        if (thrown == null && done instanceof Future<?> future && future.isDone()) {
            try {
                Object unused = future.get();
            } catch (ExecutionException e) {
                log.error("A task for VLC failed; the thread goes on", e.getCause());
            } catch (CancellationException e) {
                log.trace("Not wanted any more", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
