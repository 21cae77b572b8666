package io.github.mooddj.plugin.camera;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One task that is to run later, instead of the one before. Its owner's thread only. */
final class Later {
    private final ScheduledExecutorService owner;
    private @Nullable ScheduledFuture<?> next;

    Later(ScheduledExecutorService owner) {
        this.owner = owner;
    }

    /** Runs the task then; at once, but not before this returns, if the time is not above zero. */
    void run(Duration time, Runnable task) {
        cancel();
        next = owner.schedule(task, Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
    }

    void cancel() {
        ScheduledFuture<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
        next = null;
    }
}
