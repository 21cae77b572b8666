package io.github.mooddj.host.playback;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A sound server of the test's own, whose devices can come and go; the test is skipped where there is none. */
public final class OwnPulse implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Path run;
    private final Process server;
    private final List<Process> others = new ArrayList<>();

    /** Starts it, with its socket in this folder. */
    public OwnPulse(Path run) throws IOException {
        this.run = run;
        Files.writeString(
                run.resolve("asound.conf"),
                "</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n");
        try {
            server = start(
                    "pulseaudio",
                    "-n",
                    "--daemonize=no",
                    "--exit-idle-time=-1",
                    "--use-pid-file=no",
                    "-L",
                    "module-native-protocol-unix auth-anonymous=1 socket=" + run.resolve("pulse.sock"),
                    "-L",
                    "module-rescue-streams");
        } catch (IOException e) {
            throw Assumptions.<RuntimeException>abort("PulseAudio is not installed");
        }
        Waiting.until("the sound server", PATIENCE, () -> tell("info") == 0);
    }

    /** Runs pactl; its exit code. */
    int tell(String... arguments) {
        List<String> command = new ArrayList<>(List.of("pactl"));
        command.addAll(List.of(arguments));
        try {
            Process process = start(command.toArray(String[]::new));
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            throw Assumptions.<RuntimeException>abort("pactl is not installed");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Adds a device. */
    public void plugIn(String sink) {
        tell("load-module", "module-null-sink", "sink_name=" + sink, "rate=48000");
    }

    void pullOut(String sink) {
        String module = lines("list", "short", "modules").stream()
                .filter(line -> line.contains("sink_name=" + sink + " "))
                .map(line -> line.split("\t", -1)[0])
                .findFirst()
                .orElseThrow();
        tell("unload-module", module);
    }

    private List<String> lines(String... arguments) {
        List<String> command = new ArrayList<>(List.of("pactl"));
        command.addAll(List.of(arguments));
        try {
            return new String(
                            start(command.toArray(String[]::new))
                                    .getInputStream()
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Starts to record a device: 48 kHz, 16 bit, mono, until {@link Recorder#stop}. */
    public Recorder record(String sink) throws IOException {
        return new Recorder(start(
                "parec",
                "--device=" + sink + ".monitor",
                "--raw",
                "--format=s16le",
                "--rate=" + Frames.PER_SECOND,
                "--channels=1",
                "--latency-msec=10"));
    }

    /** Where programs find this server. */
    public String address() {
        return "unix:" + run.resolve("pulse.sock");
    }

    /** What sounds on a device: waits until something does. */
    boolean sounds(String sink) throws IOException {
        Process recorder = start("parec", "--device=" + sink + ".monitor", "--raw", "--latency-msec=50");
        try (InputStream sound = recorder.getInputStream()) {
            for (int i = 0; i < 20; i++) {
                for (byte sample : sound.readNBytes(9_600)) {
                    if (sample != 0) {
                        return true;
                    }
                }
            }
            return false;
        } finally {
            recorder.destroy();
        }
    }

    /** Starts a {@link SoundProbe} on this server; what it says comes into the list. */
    Probe probe(String... device) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SoundProbe.class.getName()));
        command.addAll(List.of(device));
        Process process = start(command.toArray(String[]::new));
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        Thread listener = new Thread(() -> {
            try (BufferedReader out = process.inputReader()) {
                out.lines().forEach(said::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                said.add("ended");
            }
        });
        listener.setDaemon(true);
        listener.start();
        return new Probe(process, said);
    }

    /** A process that plays. */
    record Probe(Process process, List<String> said) {
        /** Waits until it says this, after everything that it has said so far. */
        void waitFor(String words) {
            int from = said.size();
            Waiting.until(words + ", but " + said, PATIENCE, () -> List.copyOf(said).stream()
                    .skip(from)
                    .anyMatch(line -> line.contains(words)));
        }

        void stop() throws IOException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            waitFor("closed");
        }
    }

    private Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "XDG_RUNTIME_DIR", run.toString(),
                        "PULSE_SERVER", "unix:" + run.resolve("pulse.sock"),
                        "ALSA_CONFIG_PATH", run.resolve("asound.conf").toString()));
        Process process = builder.start();
        others.add(process);
        return process;
    }

    @Override
    public void close() {
        others.forEach(Process::destroy);
        server.destroy();
    }
}
