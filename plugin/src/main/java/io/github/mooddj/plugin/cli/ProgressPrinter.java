package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.files.ImportProgress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says on the error stream how far an import is, every five seconds. */
final class ProgressPrinter implements ImportProgress {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final InstantSource clock;
    private Instant last;

    ProgressPrinter(InstantSource clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    @Override
    public void at(int done, int total, String name) {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(PAUSE) >= 0) {
            last = now;
            System.err.println(total == 0 ? "looking in " + name : done + " of " + total);
        }
    }

    /** The user stops the process; what was taken until then stays. */
    @Override
    public boolean cancelled() {
        return false;
    }
}
