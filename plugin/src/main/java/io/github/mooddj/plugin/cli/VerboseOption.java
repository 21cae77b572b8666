package io.github.mooddj.plugin.cli;

import picocli.CommandLine.Option;

/** {@code --verbose} of the subcommands; read from the arguments before the command runs and when it fails. */
final class VerboseOption {
    @Option(names = "--verbose", description = "Says more, and shows stack traces with errors.")
    boolean verbose;
}
