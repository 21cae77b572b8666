package io.github.mooddj.plugin.cli;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code server}: music servers that speak OpenSubsonic. */
@Command(
        name = "server",
        mixinStandardHelpOptions = true,
        description = "Music servers that speak OpenSubsonic: Navidrome, Supysonic, Airsonic and others.")
final class ServerCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** The command with those below it. */
    static CommandLine with(InstantSource clock) {
        return new CommandLine(new ServerCommand())
                .addSubcommand(new ServerAddCommand(clock))
                .addSubcommand(new ServerListCommand(clock))
                .addSubcommand(new ServerRemoveCommand(clock))
                .addSubcommand(new ServerSyncCommand(clock))
                .addSubcommand(new ServerSearchCommand(clock));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "server needs one of: add, list, remove, sync, search");
    }
}
