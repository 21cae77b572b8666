package io.github.mooddj.plugin.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PluginThreadsTest {
    private final PluginThreads threads = new PluginThreads();

    @AfterEach
    void end() {
        threads.close();
    }

    @Test
    void aThreadCarriesItsNameAndDoesNotKeepTheProgramAlive() throws Exception {
        Thread thread =
                threads.single("mood-test").submit(() -> Thread.currentThread()).get(10, TimeUnit.SECONDS);

        assertEquals("mood-test", thread.getName());
        assertTrue(thread.isDaemon());
    }

    @Test
    void aThreadThatAStrangerMakesFindsWhatOursIs() {
        Thread stranger = Thread.currentThread();
        ClassLoader before = stranger.getContextClassLoader();
        stranger.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Thread made = threads.factory("mood-test").newThread(() -> {});

            assertEquals(PluginThreads.class.getClassLoader(), made.getContextClassLoader());
        } finally {
            stranger.setContextClassLoader(before);
        }
    }

    @Test
    void aRepeatedTaskThatThrowsIsRunAgain() throws InterruptedException {
        CountDownLatch thrice = new CountDownLatch(3);
        var unused = threads.single("mood-test")
                .scheduleWithFixedDelay(
                        () -> {
                            thrice.countDown();
                            throw new IllegalStateException("thrown on purpose");
                        },
                        0,
                        1,
                        TimeUnit.MILLISECONDS);

        assertTrue(thrice.await(10, TimeUnit.SECONDS));
    }

    @Test
    void aTaskThatThrowsLeavesTheThreadToTheNext() throws InterruptedException {
        ScheduledExecutorService executor = threads.single("mood-test");
        CountDownLatch next = new CountDownLatch(1);
        executor.execute(() -> {
            throw new IllegalStateException("thrown on purpose");
        });
        executor.execute(next::countDown);

        assertTrue(next.await(10, TimeUnit.SECONDS));
    }

    @Test
    void closingDoesNotWaitForATaskThatHangs() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        threads.single("mood-test").execute(() -> {
            running.countDown();
            awaitWhateverHappens(never);
        });
        assertTrue(running.await(10, TimeUnit.SECONDS));

        assertTimeoutPreemptively(Duration.ofSeconds(10), threads::close);
        never.countDown();
    }

    @Test
    void aClosedThreadDropsWhatComesLate() {
        ScheduledExecutorService executor = threads.single("mood-test");
        threads.close();
        AtomicInteger runs = new AtomicInteger();

        executor.execute(runs::incrementAndGet);

        assertTrue(executor.isShutdown());
        assertFalse(runs.get() > 0);
    }

    private static void awaitWhateverHappens(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException ignored) {
                // What hangs in native code does not hear an interrupt either.
            }
        }
    }
}
