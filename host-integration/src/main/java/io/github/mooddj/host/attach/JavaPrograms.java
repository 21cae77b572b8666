package io.github.mooddj.host.attach;

import com.sun.tools.attach.VirtualMachine;
import com.sun.tools.attach.VirtualMachineDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java programs that run under this account, Mood DJ itself aside. Stateless. Any thread. */
public final class JavaPrograms {
    private JavaPrograms() {}

    /** Those that can be attached to. */
    public static List<JavaProgram> running() {
        String own = String.valueOf(ProcessHandle.current().pid());
        return VirtualMachine.list().stream()
                .filter(found -> !found.id().equals(own) && !isOurs(found.displayName()))
                .map(JavaPrograms::described)
                .toList();
    }

    /** Whether a command line is one of ours. */
    static boolean isOurs(String commandLine) {
        return commandLine.startsWith("io.github.mooddj.");
    }

    private static JavaProgram described(VirtualMachineDescriptor found) {
        return new JavaProgram(found.id(), name(found.displayName()), usesScreen(Path.of("/proc", found.id(), "maps")));
    }

    /** Of a command line, its first word without the folders. */
    static String name(String commandLine) {
        String first = commandLine.strip().split("\\s+", 2)[0];
        if (first.isEmpty()) {
            return "(no name)";
        }
        String last = first.substring(first.lastIndexOf('/') + 1);
        return last.isEmpty() ? first : last;
    }

    /** Linux shows which libraries a process has loaded, the one for windows among them. */
    static Optional<Boolean> usesScreen(Path maps) {
        if (!Files.isReadable(maps)) {
            return Optional.empty();
        }
        // Names of files are bytes of any encoding, of which this one knows all.
        try (Stream<String> lines = Files.lines(maps, StandardCharsets.ISO_8859_1)) {
            return Optional.of(lines.anyMatch(line -> line.endsWith("libawt_xawt.so")));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
