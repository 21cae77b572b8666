package io.github.mooddj.plugin.dj;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Tracks that could not be played a short while ago: they are passed over until it is worth another try; thread mood-dj
 * only.
 */
final class BrokenTracks {
    private static final Duration REST = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<Long, Instant> failedAt = new HashMap<>();
    private int inARow;

    BrokenTracks(InstantSource clock) {
        this.clock = clock;
    }

    void add(long trackId) {
        failedAt.put(trackId, clock.instant());
    }

    /** It plays after all, which also ends a row of failures. */
    void remove(long trackId) {
        failedAt.remove(trackId);
        inARow = 0;
    }

    /** Another one that should have played now could not; how many it were since the last that did. */
    int anotherInARow() {
        return ++inARow;
    }

    /** Somebody wants other music: failures are counted anew. */
    void countAnew() {
        inARow = 0;
    }

    boolean contains(long trackId) {
        Instant when = failedAt.get(trackId);
        if (when != null && clock.instant().isAfter(when.plus(REST))) {
            failedAt.remove(trackId);
            return false;
        }
        return when != null;
    }
}
