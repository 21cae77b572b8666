package io.github.mooddj.host.playback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program {@code pactl}, which PulseAudio and PipeWire bring along: Java knows of no devices of a sound server, so
 * that what this process plays is moved there. No call takes longer than a second; without the program, nothing is
 * there.
 */
final class Pactl {
    private static final Logger log = LoggerFactory.getLogger(Pactl.class);
    private static final long STEP_NANOS = 5_000_000L;
    private static final int STEPS = 200;
    private static final String INPUT = "Sink Input #";

    private Pactl() {}

    /** The sound server's devices. */
    static List<SoundDevice> sinks() {
        List<SoundDevice> sinks = new ArrayList<>();
        String name = "";
        for (String line : start("list", "sinks")
                .map(Pactl::answer)
                .orElse("")
                .lines()
                .map(String::strip)
                .toList()) {
            if (line.startsWith("Name: ")) {
                name = line.substring(6);
            } else if (line.startsWith("Description: ") && !name.isEmpty()) {
                sinks.add(new SoundDevice(name, line.substring(13)));
                name = "";
            }
        }
        return sinks;
    }

    /** Starts to ask what plays; {@link #ownInput} reads the answer once it has ended. */
    static Optional<Process> askForInputs() {
        return start("list", "sink-inputs");
    }

    /** The number of what this process plays, the newest if there are several; empty when nothing of it does. */
    static Optional<String> ownInput(Process asked) {
        String own = "application.process.id = \"" + ProcessHandle.current().pid() + "\"";
        Optional<String> found = Optional.empty();
        String input = "";
        for (String line : answer(asked).lines().map(String::strip).toList()) {
            if (line.startsWith(INPUT)) {
                input = line.substring(INPUT.length());
            } else if (line.equals(own)) {
                found = Optional.of(input);
            }
        }
        return found;
    }

    /** Starts to move what plays to a device; it ends well if the device is there, also if it plays there already. */
    static Optional<Process> move(String input, String sink) {
        return start("move-sink-input", input, sink);
    }

    /** Waits for the end of a call; whether it ended well. */
    static boolean succeeds(Process process) {
        for (int step = 0; step < STEPS && process.isAlive(); step++) {
            LockSupport.parkNanos(STEP_NANOS);
        }
        if (process.isAlive()) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }

    /** What it says until it has ended well; empty text when it does not within a second. */
    private static String answer(Process process) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (InputStream out = process.getInputStream()) {
            for (int step = 0; step < STEPS; step++) {
                boolean ended = !process.isAlive();
                while (out.available() > 0) {
                    said.write(out.readNBytes(out.available()));
                }
                if (ended) {
                    return process.exitValue() == 0 ? said.toString(StandardCharsets.UTF_8) : "";
                }
                LockSupport.parkNanos(STEP_NANOS);
            }
        } catch (IOException e) {
            log.debug("pactl cannot be heard", e);
        }
        process.destroyForcibly();
        return "";
    }

    private static Optional<Process> start(String... arguments) {
        List<String> command = new ArrayList<>(List.of("pactl"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return Optional.of(process);
        } catch (IOException e) {
            log.debug("There is no pactl", e);
            return Optional.empty();
        }
    }
}
