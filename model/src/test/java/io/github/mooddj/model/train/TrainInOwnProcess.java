package io.github.mooddj.model.train;

import picocli.CommandLine;

/** The {@code train} command as a program, so that a test can kill it. */
public final class TrainInOwnProcess {
    private TrainInOwnProcess() {}

    /** Ends with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainCommand()).execute(arguments));
    }
}
