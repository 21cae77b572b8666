package io.github.mooddj.plugin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Classifies a picture in a process of its own, with the flags that the launcher gives to it. */
final class ClassifyingProcess {
    private static final long LOOK_MILLIS = 10;
    private static final long KILOBYTE = 1024;

    private ClassifyingProcess() {}

    /**
     * The largest resident memory of such a process in bytes, as the kernel counts it; NaN where the kernel does not
     * tell (other systems than Linux).
     *
     * @param resource the picture's name on the class path
     */
    static double largestMemory(String resource) throws IOException {
        if (!Files.exists(Path.of("/proc/self/status"))) {
            return Double.NaN;
        }
        Path picture = Files.createTempFile("mood-dj-bench", ".jpg");
        try {
            try (InputStream in =
                    Objects.requireNonNull(ClassifyingProcess.class.getResourceAsStream(resource), resource)) {
                Files.copy(in, picture, StandardCopyOption.REPLACE_EXISTING);
            }
            return measured(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx96m",
                            "-Xss512k",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dorg.eclipse.deeplearning4j.helpers.disable=false",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.github.mooddj.plugin.cli.MoodDj",
                            "classify",
                            picture.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static double measured(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        double largest = Double.NaN;
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                double now = highWaterMark(status);
                largest = Double.isNaN(now) ? largest : now;
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
        if (process.exitValue() != 0) {
            throw new IOException("the classifying process ended with exit code " + process.exitValue());
        }
        return largest;
    }

    private static double highWaterMark(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * (double) KILOBYTE)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            // It ended between the question and the look.
            return Double.NaN;
        }
    }
}
