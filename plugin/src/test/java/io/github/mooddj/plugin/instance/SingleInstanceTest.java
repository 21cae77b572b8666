package io.github.mooddj.plugin.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path data = Path.of("");

    private final ThreadFactory threads = task -> {
        Thread thread = new Thread(task, "test");
        thread.setDaemon(true);
        return thread;
    };

    private final AtomicInteger shown = new AtomicInteger();

    private SingleInstance first() {
        return SingleInstance.first(data, threads, () -> shown.incrementAndGet() > 0)
                .orElseThrow();
    }

    @Test
    void aSecondStartBringsTheFirstToTheFrontAsOftenAsItComes() throws IOException {
        try (SingleInstance first = first()) {
            assertTrue(SingleInstance.first(data, threads, () -> false).isEmpty());

            assertTrue(new RunningInstance(data, threads).show(LONG));
            assertTrue(new RunningInstance(data, threads).show(LONG));

            assertEquals(2, shown.get());
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("instance"))));
            assertNotNull(first);
        }
        first().close();
    }

    @Test
    void aFirstWithoutAWindowSaysSo() {
        try (SingleInstance first =
                SingleInstance.first(data, threads, () -> false).orElseThrow()) {
            assertTrue(SingleInstance.first(data, threads, () -> true).isEmpty());
            assertFalse(new RunningInstance(data, threads).show(LONG));
            assertNotNull(first);
        }
    }

    @Test
    void whatADeadProcessLeftBehindIsNoObstacle() throws IOException {
        Path place = Files.createDirectories(data.resolve("instance"));
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(place.resolve("socket")));
        }
        Files.createFile(place.resolve("lock"));
        assertTrue(Files.exists(place.resolve("socket")), "a closed socket stays in the file system");

        try (SingleInstance first = first()) {
            assertTrue(new RunningInstance(data, threads).show(LONG));
            assertNotNull(first);
        }
    }

    @Test
    void aFirstThatHangsOrIsGoneIsNotWaitedForForever() {
        assertFalse(new RunningInstance(data, threads).show(Duration.ofMillis(300)));
        ThreadFactory never = task -> new Thread(() -> {});
        try (SingleInstance hanging =
                SingleInstance.first(data, never, () -> true).orElseThrow()) {
            assertFalse(new RunningInstance(data, threads).show(Duration.ofMillis(300)));
            assertNotNull(hanging);
        }
    }

    @Test
    void aPlaceTooDeepForASocketStillHasOneFirst() throws IOException {
        Path deep = Files.createDirectories(data.resolve("d".repeat(120)));
        try (SingleInstance first =
                SingleInstance.first(deep, threads, () -> true).orElseThrow()) {
            assertTrue(SingleInstance.first(deep, threads, () -> true).isEmpty());
            assertFalse(new RunningInstance(deep, threads).show(Duration.ofMillis(300)));
            assertNotNull(first);
        }
    }
}
