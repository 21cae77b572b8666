package io.github.mooddj.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts that go wrong: one clear line, the right exit code, and nothing lost. */
class StartTest {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @TempDir
    Path directory = Path.of("");

    private ProgramRun run(String... arguments) throws IOException, InterruptedException {
        return ProgramRun.of(directory, LIMIT, List.of(arguments));
    }

    private static void assertOneLine(ProgramRun run) {
        assertFalse(run.errors().contains("\tat "), run::errors);
        assertEquals(1, run.errors().lines().count(), run::errors);
    }

    @Test
    void anOptionThatCannotBeReadEndsWithTwo() throws IOException, InterruptedException {
        ProgramRun run = run("--headless", "--audio", "loud");

        assertEquals(2, run.exitCode());
        assertOneLine(run);
        assertTrue(run.errors().contains("auto, device:NAME, wav:FILE, snapcast:HOST or none"), run::errors);
    }

    @Test
    void aSoundFileThatCannotBeWrittenEndsWithOne() throws IOException, InterruptedException {
        ProgramRun run = run(
                "--headless",
                "--camera",
                "none",
                "--audio",
                "wav:" + directory.resolve("missing/mix.wav"),
                "--data",
                directory.resolve("data").toString());

        assertEquals(1, run.exitCode(), run::errors);
        assertOneLine(run);
        assertTrue(run.errors().contains("mix.wav"), run::errors);
    }

    @Test
    void aDataDirectoryThatIsAFileEndsWithOne() throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("file"), "mine");

        ProgramRun run = run("--headless", "--camera", "none", "--audio", "none", "--data", file.toString());

        assertEquals(1, run.exitCode(), run::errors);
        assertOneLine(run);
        assertEquals("mine", Files.readString(file));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aStartWithoutArgumentsSaysInOneLineToo() throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("file"), "mine");

        ProgramRun run =
                ProgramRun.of(directory, Duration.ofSeconds(60), List.of("env", "XDG_DATA_HOME=" + file), List.of());

        assertEquals(1, run.exitCode(), run::errors);
        assertOneLine(run);
        assertTrue(run.errors().contains("The data directory " + file), run::errors);
    }

    @Test
    void aSecondStartOnTheSameLibraryLeavesItToTheFirst() throws IOException, InterruptedException, ExecutionException {
        String[] start = {
            "--headless",
            "--camera",
            "none",
            "--audio",
            "none",
            "--duration",
            "15s",
            "--data",
            directory.resolve("data").toString()
        };
        CompletableFuture<ProgramRun> first = CompletableFuture.supplyAsync(() -> {
            try {
                return run(start);
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        while (!Files.exists(directory.resolve("data/library-1.mv.db")) && !first.isDone()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }

        ProgramRun second = run(start);

        assertEquals(1, second.exitCode(), second::errors);
        assertTrue(second.errors().contains("Another Mood DJ is using the library"), second::errors);
        assertFalse(second.errors().contains("\tat "), second::errors);
        assertEquals(0, first.get().exitCode(), () -> first.join().errors());
    }
}
