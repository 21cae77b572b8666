package io.github.mooddj.plugin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Switches between two files in a process of its own, whose heap is there as a whole from the start: what its memory
 * grows by is a leak.
 */
final class SwitchingProcess {
    private static final int WARM_UP = 60;
    private static final int LONGEST_MINUTES = 20;

    private SwitchingProcess() {}

    /**
     * The memory of the process after the switches that do not count, and after the others, MB; empty where the system
     * does not tell.
     */
    static List<Double> megabytes(Path first, Path second, int switches) throws IOException {
        Path result = Files.createTempFile("mood-dj-bench", ".txt");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xms96m",
                            "-Xmx96m",
                            "-Xss512k",
                            "-XX:+AlwaysPreTouch",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SwitchingProcess.class.getName(),
                            result.toString(),
                            first.toString(),
                            second.toString(),
                            String.valueOf(switches))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("the switching process does not end");
            }
            if (process.exitValue() != 0) {
                throw new IOException("the switching process ended with exit code " + process.exitValue());
            }
            return Files.readAllLines(result).stream().map(Double::valueOf).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(result);
        }
    }

    /** The process: where to write, two files, how often. */
    public static void main(String[] arguments) throws IOException {
        List<Path> files =
                Arrays.stream(arguments).skip(1).limit(2).map(Path::of).toList();
        List<String> megabytes = new ArrayList<>();
        try (BenchPlayer player = BenchPlayer.open(new Recording(false))) {
            for (int count : new int[] {WARM_UP, Integer.parseInt(arguments[3])}) {
                switchOver(player, files, count);
                ProcessLoad.residentMegabytes().ifPresent(memory -> megabytes.add(String.valueOf(memory)));
            }
        }
        Files.write(Path.of(arguments[0]), megabytes);
    }

    private static void switchOver(BenchPlayer player, List<Path> files, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            long key = player.newKey();
            player.play(key, files.get(i % files.size()), Duration.ofMillis(50));
            player.awaitStarted(key);
        }
    }
}
