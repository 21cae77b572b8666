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

    BrokenTracks(InstantSource clock) {
        this.clock = clock;
    }

    void add(long trackId) {
        failedAt.put(trackId, clock.instant());
    }

    /** It plays after all. */
    void remove(long trackId) {
        failedAt.remove(trackId);
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
