package io.github.mooddj.plugin.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine;

/**
 * One command line, run within the test.
 *
 * @param exitCode what the process would return
 * @param output what it wrote on its standard output
 * @param errors what it wrote on its error stream
 */
record CommandRun(int exitCode, String output, String errors) {
    /** Half past eight in the evening; every clock of the test shows it. */
    static final Instant NOW = Instant.parse("2026-11-23T20:30:00Z");

    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = MoodDj.commandLine(() -> NOW);
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        int exitCode = commandLine.execute(arguments);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    List<String> outputLines() {
        return output.lines().toList();
    }

    /** The only line of the errors. */
    String error() {
        List<String> lines = errors.lines().toList();
        if (lines.size() != 1) {
            throw new AssertionError("not one line: " + errors);
        }
        return lines.get(0);
    }
}
