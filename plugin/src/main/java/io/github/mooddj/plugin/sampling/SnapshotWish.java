package io.github.mooddj.plugin.sampling;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A snapshot that waits for the camera, but not for ever. Thread mood-sampler only. */
final class SnapshotWish {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ScheduledExecutorService sampler;
    private @Nullable ScheduledFuture<?> end;

    SnapshotWish(ScheduledExecutorService sampler) {
        this.sampler = sampler;
    }

    /** It waits from now on; {@code late} runs when it has waited too long. */
    void begin(Runnable late) {
        var unused = end();
        end = sampler.schedule(
                () -> {
                    end = null;
                    late.run();
                },
                PATIENCE.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Whether one waits. */
    boolean isWaiting() {
        return end != null;
    }

    /** It waits no more; answers whether it did. */
    boolean end() {
        ScheduledFuture<?> waiting = end;
        end = null;
        if (waiting != null) {
            waiting.cancel(false);
        }
        return waiting != null;
    }
}
