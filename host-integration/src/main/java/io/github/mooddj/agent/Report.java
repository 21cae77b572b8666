package io.github.mooddj.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says what became of it: into the file that whoever attached reads, a line each, the last one with {@code done:} or
 * {@code failed:} before it; without such a file, on the error stream.
 */
final class Report {
    private final Optional<Path> file;

    Report(Optional<Path> file) {
        this.file = file;
    }

    /** Something on the way. */
    void say(String sentence) {
        write(sentence, "");
    }

    /** It cannot be done, and why. */
    void fail(String sentence) {
        write(sentence, "failed:");
    }

    /** It is done. */
    void end(String sentence) {
        write(sentence, "done:");
    }

    private void write(String sentence, String mark) {
        String line = sentence.lines().findFirst().orElse("");
        if (file.isEmpty() || !Files.exists(file.get())) {
            System.err.println("mood-dj: " + line);
            return;
        }
        try {
            Files.writeString(file.get(), mark + line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            System.err.println("mood-dj: " + line);
        }
    }
}
