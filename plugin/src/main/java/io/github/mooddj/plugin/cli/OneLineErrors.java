package io.github.mooddj.plugin.cli;

import picocli.CommandLine;

/** Makes every error one line on the error stream; the stack trace only with {@code --verbose}. */
final class OneLineErrors {
    private static final int FAILED = 1;
    private static final int UNUSABLE_INPUT = 2;

    private OneLineErrors() {}

    static CommandLine on(CommandLine commandLine) {
        commandLine.setParameterExceptionHandler((exception, arguments) -> {
            CommandLine command = exception.getCommandLine();
            command.getErr()
                    .println("mood-dj: " + oneLine(exception) + " (see "
                            + command.getCommandSpec().qualifiedName(" ") + " --help)");
            return command.getCommandSpec().exitCodeOnInvalidInput();
        });
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            command.getErr().println("mood-dj: " + oneLine(exception));
            if (verbose(parsed)) {
                exception.printStackTrace(command.getErr());
            }
            return exitCode(exception);
        });
        return commandLine;
    }

    static int exitCode(Throwable failure) {
        return failure instanceof UnusableInputException ? UNUSABLE_INPUT : FAILED;
    }

    private static boolean verbose(CommandLine.ParseResult parsed) {
        return parsed.originalArgs().contains("--verbose");
    }

    static String oneLine(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            message = failure.getClass().getSimpleName();
        }
        return message.lines().findFirst().orElse("failed").strip();
    }
}
