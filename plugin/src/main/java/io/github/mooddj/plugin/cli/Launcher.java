package io.github.mooddj.plugin.cli;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How this program was started, so that it can be started so again. */
final class Launcher {
    /** Set by {@code bin/mood-dj} to its own place. */
    static final String VARIABLE = "MOOD_DJ_LAUNCHER";

    private Launcher() {}

    /** The script that started this program; empty where none did. */
    static Optional<String> script(Map<String, String> environment) {
        return Optional.of(environment.getOrDefault(VARIABLE, ""))
                .filter(script -> !script.isBlank())
                .map(script -> Path.of(script).toAbsolutePath().toString());
    }

    /** The command without arguments: the script, or Java with everything that it was given. */
    static List<String> command() {
        return command(System.getenv());
    }

    static List<String> command(Map<String, String> environment) {
        Optional<String> script = script(environment);
        if (script.isPresent()) {
            return List.of(script.get());
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "javaw.exe" : "java")
                .toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList()));
        command.add(MoodDj.class.getName());
        return List.copyOf(command);
    }
}
