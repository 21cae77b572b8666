package io.github.mooddj.plugin.cli;

import io.github.mooddj.model.train.TrainCommand;
import picocli.CommandLine;

/** The main class. */
public final class MoodDj {
    private MoodDj() {}

    /** Runs the command line and ends the process: 0 done, 1 failed at run time, 2 wrong usage or unreadable input. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The whole command line, ready to execute. */
    static CommandLine commandLine() {
        return OneLineErrors.on(new CommandLine(new StartCommand())
                .addSubcommand(new BenchCommand())
                .addSubcommand(new TrainCommand())
                .setCaseInsensitiveEnumValuesAllowed(true));
    }
}
