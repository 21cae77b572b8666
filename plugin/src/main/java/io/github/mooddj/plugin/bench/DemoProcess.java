package io.github.mooddj.plugin.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The demo without a window in a process of its own, with the launcher's flags; its sound goes into a file. */
final class DemoProcess implements AutoCloseable {
    private static final long LOOK_MILLIS = 10;
    private static final int HEADER = 44;
    private static final int BLOCK = 1 << 16;

    /** About -56 dBFS: more than the limiter's and a decoder's rounding, less than the quietest bar of the demo. */
    private static final int HEARD = 50;

    private static final double KILOBYTES_IN_MEGABYTE = 1024;

    private final Process process;
    private final Path sound;
    private final Path said;
    private final long started;

    private DemoProcess(Process process, Path sound, Path said, long started) {
        this.process = process;
        this.sound = sound;
        this.said = said;
        this.started = started;
    }

    /**
     * Starts it.
     *
     * @param folder its data, and what it says; what an earlier one left there is used
     * @param options more of them
     */
    static DemoProcess start(Path folder, String... options) throws IOException {
        Path sound = folder.resolve("sound.wav");
        Path said = folder.resolve("said.txt");
        Files.deleteIfExists(sound);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LauncherFlags.PLAYER);
        // What the start script passed on: the archive of classes, if there is one, and its properties.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-D") || flag.contains("SharedArchiveFile"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), "io.github.mooddj.plugin.cli.MoodDj"));
        command.addAll(
                List.of("--demo", "--headless", "--data", folder.resolve("data").toString()));
        command.addAll(List.of("--audio", "wav:" + sound));
        command.addAll(List.of(options));
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile())
                .start();
        return new DemoProcess(process, sound, said, started);
    }

    /** From the start of the process until a sample in its sound file is not silent; milliseconds. */
    double millisUntilSound(Duration patience) throws IOException {
        long looked = HEADER;
        while (elapsed() < patience.toMillis()) {
            if (Files.exists(sound)) {
                long heard = firstHeard(looked);
                if (heard < 0) {
                    return elapsed();
                }
                looked = heard;
            }
            runFor(Duration.ofMillis(LOOK_MILLIS));
        }
        throw new IOException("no sound after " + patience.toSeconds() + " s");
    }

    /** Where to look on, or -1 if there is something to be heard behind {@code from}. */
    private long firstHeard(long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(sound.toFile(), "r")) {
            byte[] block = new byte[BLOCK];
            long at = from;
            file.seek(at);
            int count = file.read(block);
            while (count > 1) {
                for (int i = 0; i + 1 < count; i += 2) {
                    if (Math.abs((short) ((block[i] & 0xFF) | block[i + 1] << 8)) > HEARD) {
                        return -1;
                    }
                }
                at += count - count % 2;
                file.seek(at);
                count = file.read(block);
            }
            return at;
        }
    }

    /** From the start of the process until it says this; milliseconds. */
    double millisUntil(String words, Duration patience) throws IOException {
        while (elapsed() < patience.toMillis()) {
            if (Files.readString(said).contains(words)) {
                return elapsed();
            }
            runFor(Duration.ofMillis(LOOK_MILLIS));
        }
        throw new IOException(
                "it has not said \"" + words + "\" after " + patience.toSeconds() + " s: " + Files.readString(said));
    }

    private double elapsed() {
        return (System.nanoTime() - started) / 1e6;
    }

    /** Lets it run. */
    void runFor(Duration time) throws IOException {
        try {
            if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(
                        "the demo ended with exit code " + process.exitValue() + ": " + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What it has taken of the processor. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What it holds of the memory; NaN where the system does not tell. */
    double residentMegabytes() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_IN_MEGABYTE)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Ends it, and waits for that. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
