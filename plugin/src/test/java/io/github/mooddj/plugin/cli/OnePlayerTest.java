package io.github.mooddj.plugin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mooddj.plugin.instance.RunningInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with its window, twice. */
class OnePlayerTest {
    @TempDir
    Path directory = Path.of("");

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "io.github.mooddj.plugin.cli.MoodDj",
                "--camera",
                "none",
                "--audio",
                "none",
                "--data",
                directory.resolve("data").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output.txt").toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        return builder.start();
    }

    private void awaitSocket(Process first) throws InterruptedException {
        for (int i = 0; i < 900 && !Files.exists(directory.resolve("data/instance/socket")) && first.isAlive(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertTrue(first.isAlive(), "the first start runs");
    }

    /** The third listens once it has taken the place of the first: asked until it answers. */
    private void awaitAnswer(Process third) throws InterruptedException {
        RunningInstance running = new RunningInstance(directory.resolve("data"), Thread::new);
        for (int i = 0; i < 30 && third.isAlive(); i++) {
            if (running.show(Duration.ofSeconds(3))) {
                return;
            }
        }
        throw new AssertionError("the third start does not answer");
    }

    @Test
    void aSecondStartEndsWellAndAKilledOneIsNoObstacle() throws IOException, InterruptedException {
        assumeTrue(System.getenv("DISPLAY") != null, "needs a display");
        Process first = start();
        try {
            awaitSocket(first);
            Process second = start();
            assertTrue(second.waitFor(90, TimeUnit.SECONDS), "the second start ends by itself");
            assertEquals(0, second.exitValue());
            assertTrue(first.isAlive());
        } finally {
            first.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(directory.resolve("data/instance/socket")), "left behind by the killed one");
        Process third = start();
        try {
            awaitAnswer(third);
            Process fourth = start();
            assertTrue(fourth.waitFor(90, TimeUnit.SECONDS));
            assertEquals(0, fourth.exitValue(), "it found the third");
            assertTrue(third.isAlive());
        } finally {
            third.destroyForcibly().waitFor();
        }
    }
}
