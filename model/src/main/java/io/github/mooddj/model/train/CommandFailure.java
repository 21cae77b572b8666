package io.github.mooddj.model.train;

import java.io.PrintWriter;

/** How our commands end when what they were given cannot be used. */
final class CommandFailure {
    private static final int UNREADABLE_INPUT = 2;

    private CommandFailure() {}

    /** Prints one line, with the stack trace behind it only if wanted; returns the exit code. */
    static int print(PrintWriter err, Exception failure, boolean verbose) {
        err.println("mood-dj: " + failure.getMessage());
        if (verbose) {
            failure.printStackTrace(err);
        }
        err.flush();
        return UNREADABLE_INPUT;
    }
}
