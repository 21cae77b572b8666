package io.github.mooddj.plugin.camera;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/**
 * When a lost camera is tried again: after a back-off, or as soon as something is plugged in. Its owner's thread only.
 */
final class Retries {
    private static final Duration GLANCE = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Supplier<String> presence;
    private final Runnable attempt;
    private final BackOff backOff = new BackOff();
    private final Later later;
    private boolean waiting;
    private String before = "";
    private Instant due = Instant.MIN;

    Retries(ScheduledExecutorService owner, InstantSource clock, Supplier<String> presence, Runnable attempt) {
        this.clock = clock;
        this.presence = presence;
        this.attempt = attempt;
        this.later = new Later(owner);
    }

    /** Whether a try is to come. */
    boolean isWaiting() {
        return waiting;
    }

    /** Tries later, ever later with each call. */
    void begin() {
        waiting = true;
        before = presence.get();
        due = clock.instant().plus(backOff.next());
        glanceLater();
    }

    /** The next wait is the shortest again, and none is on. */
    void reset() {
        backOff.reset();
        cancel();
    }

    /** No try is to come. */
    void cancel() {
        waiting = false;
        later.cancel();
    }

    private void glanceLater() {
        Duration rest = Duration.between(clock.instant(), due);
        later.run(rest.compareTo(GLANCE) < 0 ? rest : GLANCE, this::glance);
    }

    private void glance() {
        String now = presence.get();
        if (!now.equals(before)) {
            before = now;
            backOff.reset();
        } else if (clock.instant().isBefore(due)) {
            glanceLater();
            return;
        }
        waiting = false;
        attempt.run();
    }
}
