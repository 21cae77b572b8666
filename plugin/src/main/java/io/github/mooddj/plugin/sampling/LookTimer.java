package io.github.mooddj.plugin.sampling;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** When the next look is; there is at most one. Thread mood-sampler only. */
final class LookTimer {
    private final ScheduledExecutorService sampler;
    private final Runnable look;
    private @Nullable ScheduledFuture<?> next;

    LookTimer(ScheduledExecutorService sampler, Runnable look) {
        this.sampler = sampler;
        this.look = look;
    }

    /** The next look is then, instead of when it was to be; at once if the time is below zero. */
    void lookIn(Duration time) {
        cancel();
        next = sampler.schedule(look, Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
    }

    /** Something else is then, instead of the next look. */
    void next(Duration time, Runnable task) {
        cancel();
        next = sampler.schedule(task, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** There is no next look. */
    void cancel() {
        ScheduledFuture<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
        next = null;
    }
}
