package io.github.mooddj.plugin.camera;

import java.time.Duration;
import java.util.List;

/** How long to wait between tries: 2, 5, 10, 30, then 60 s. */
final class BackOff {
    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60));

    private int tries;

    /** The wait before the next try; longer at each call. */
    Duration next() {
        return STEPS.get(Math.min(tries++, STEPS.size() - 1));
    }

    /** Begins anew. */
    void reset() {
        tries = 0;
    }
}
