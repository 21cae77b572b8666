package io.github.mooddj.model.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.classify.NetworkFile;
import io.github.mooddj.model.classify.StoredNetwork;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment goes on from its last checkpoint, and ends where it would have ended. */
class KilledTrainingTest {
    @TempDir
    private Path directory = Path.of("");

    private Process start(String output) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.eclipse.deeplearning4j.helpers.disable=false",
                "-cp",
                System.getProperty("java.class.path"),
                TrainInOwnProcess.class.getName(),
                directory.resolve("faces").toString(),
                "--output",
                directory.resolve(output).toString()));
        command.addAll(List.of("--epochs", "8", "--width", "4", "--batch", "8"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("OMP_NUM_THREADS", "1");
        return builder.start();
    }

    /** Kills without a chance to say goodbye, right after a line of the run has come. */
    private static boolean killAfter(Process run, String line, int times) throws IOException, InterruptedException {
        int seen = 0;
        try (BufferedReader lines = run.inputReader()) {
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                if (next.startsWith(line) && ++seen == times) {
                    run.destroyForcibly();
                    assertTrue(run.waitFor(60, TimeUnit.SECONDS));
                    return true;
                }
            }
        }
        assertTrue(run.waitFor(60, TimeUnit.SECONDS));
        return false;
    }

    private static String finish(Process run) throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = run.inputReader()) {
            lines.lines().forEach(line -> said.append(line).append('\n'));
        }
        assertTrue(run.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, run.exitValue(), said::toString);
        return said.toString();
    }

    @Test
    void theResultIsThatOfARunThatWasNotKilled() throws Exception {
        DrawnFaces.into(directory.resolve("faces"), 20);
        finish(start("whole.network"));

        Process killed = start("killed.network");
        assertTrue(killAfter(killed, "validation:", 3), "the run ended before it could be killed");
        assertNotEquals(0, killed.exitValue());
        assertTrue(Files.exists(directory.resolve("killed.network.checkpoint")));
        String said = finish(start("killed.network"));

        assertTrue(said.contains("goes on at step "), said);
        StoredNetwork whole = new NetworkFile().read(directory.resolve("whole.network"));
        StoredNetwork resumed = new NetworkFile().read(directory.resolve("killed.network"));
        assertArrayEquals(whole.weights(), resumed.weights());
        assertEquals(whole.descriptor().measured(), resumed.descriptor().measured());
        assertEquals(whole.descriptor().temperature(), resumed.descriptor().temperature());
    }
}
