package io.github.mooddj.plugin.cli;

import java.nio.file.Path;

/**
 * Says where the log goes, by the system properties that {@link LogSetup} reads. To be called before the first logger
 * is made; a property that is set already, by a user or a test, stays.
 */
final class Logging {
    /** The directory of the log file. */
    static final String DIRECTORY = "mooddj.log.dir";

    /** From which level on the console shows it. */
    static final String CONSOLE = "mooddj.log.console";

    /** Whether there is a file: {@link #TO_FILE}, or something else. */
    static final String FILE = "mooddj.log.file";

    static final String TO_FILE = "FILE";

    private Logging() {}

    /**
     * For a program that runs on: a file in the data directory, and the console too if there is no window.
     *
     * @param data the data directory; exists
     */
    static void ofProgram(Path data, boolean headless, boolean verbose) {
        set(DIRECTORY, data.resolve("log").toString());
        set(FILE, TO_FILE);
        set(CONSOLE, headless || verbose ? "INFO" : "WARN");
    }

    /** For a plug-in in somebody else's process: a file in the data directory, and nothing on the process's streams. */
    static void ofGuest(Path data) {
        set(DIRECTORY, data.resolve("log").toString());
        set(FILE, TO_FILE);
        set(CONSOLE, "OFF");
    }

    /** For a command that answers and ends: silent unless verbose, and no file. */
    static void ofCommand(boolean verbose) {
        set(FILE, "CONSOLE");
        set(CONSOLE, verbose ? "INFO" : "OFF");
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
