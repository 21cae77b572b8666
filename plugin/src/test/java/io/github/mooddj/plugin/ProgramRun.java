package io.github.mooddj.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program, run as users run it: a process of its own, its output read to the end.
 *
 * @param exitCode what the process returned
 * @param output what it wrote on its standard output
 * @param errors what it wrote on its error stream, log lines among it
 */
record ProgramRun(int exitCode, String output, String errors) {
    /**
     * Runs {@code mood-dj} with these arguments.
     *
     * @param directory an empty one for the captured output
     * @param limit after this the process is killed and the test fails
     */
    static ProgramRun of(Path directory, Duration limit, List<String> arguments)
            throws IOException, InterruptedException {
        return of(directory, limit, List.of(), arguments);
    }

    /**
     * Runs {@code mood-dj} with these arguments under another program.
     *
     * @param directory an empty one for the captured output
     * @param limit after this the process is killed and the test fails
     * @param before the other program and its arguments
     */
    static ProgramRun of(Path directory, Duration limit, List<String> before, List<String> arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "output", ".txt");
        Path errors = Files.createTempFile(directory, "errors", ".txt");
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.eclipse.deeplearning4j.helpers.disable=false",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "io.github.mooddj.plugin.cli.MoodDj"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("still running after " + limit + "\n" + Files.readString(errors));
        }
        return new ProgramRun(
                process.exitValue(),
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }
}
