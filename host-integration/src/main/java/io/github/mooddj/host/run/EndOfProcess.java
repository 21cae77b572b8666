package io.github.mooddj.host.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a player end in good order when the process is told to (Ctrl-C, logout, kill): a hook asks the player to quit
 * and waits until it has, 4 s at most.
 */
public final class EndOfProcess {
    private static final long PATIENCE_SECONDS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(EndOfProcess.class);

    private EndOfProcess() {}

    /** Runs the player; if the process is to end meanwhile, calls {@code quit} and waits for the player's end. */
    public static <T> T asking(Runnable quit, Supplier<T> player) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(
                () -> {
                    quit.run();
                    awaitEnd(ended);
                },
                "end-of-process");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return player.get();
        } finally {
            ended.countDown();
            forget(hook);
        }
    }

    private static void awaitEnd(CountDownLatch ended) {
        try {
            boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            LOG.debug(inTime ? "Ended in good order" : "Something hangs; it ends with the process");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("The process is ending already, with the hook", e);
        }
    }
}
