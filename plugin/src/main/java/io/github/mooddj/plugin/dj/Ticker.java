package io.github.mooddj.plugin.dj;

import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Has the status published: 15 times a second while something moves on the decks, twice while nothing does. */
final class Ticker {
    /** Between two looks. */
    static final long MILLIS = 66;

    private static final int TICKS_WHEN_QUIET = 8;

    private final BooleanSupplier moving;
    private final Runnable publish;
    private int quietTicks;
    private Optional<ScheduledFuture<?>> ticking = Optional.empty();

    /**
     * Makes a ticker that rests.
     *
     * @param moving whether something moves on the decks
     * @param publish what is to be done; both on the thread given to {@link #start}
     */
    Ticker(BooleanSupplier moving, Runnable publish) {
        this.moving = moving;
        this.publish = publish;
    }

    void start(ScheduledExecutorService thread) {
        ticking = Optional.of(thread.scheduleWithFixedDelay(this::tick, MILLIS, MILLIS, TimeUnit.MILLISECONDS));
    }

    private void tick() {
        boolean moves = moving.getAsBoolean();
        quietTicks = moves ? 0 : quietTicks + 1;
        if (moves || quietTicks % TICKS_WHEN_QUIET == 0) {
            publish.run();
        }
    }

    void stop() {
        ticking.ifPresent(tick -> tick.cancel(false));
    }
}
