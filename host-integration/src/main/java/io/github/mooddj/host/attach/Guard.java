package io.github.mooddj.host.attach;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The wall between us and a host that we do not know: what fails on our side of a call, or in a listener of the host's
 * that our call woke, ends here and in our log.
 */
final class Guard {
    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    private Guard() {}

    /** What it gives; empty if it failed. */
    static <T> Optional<T> get(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | LinkageError | AssertionError e) {
            log.warn("Something failed in the host", e);
            return Optional.empty();
        }
    }

    /** Runs it; false if it failed. */
    static boolean run(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException | LinkageError | AssertionError e) {
            log.warn("Something failed in the host's window", e);
            return false;
        }
    }
}
