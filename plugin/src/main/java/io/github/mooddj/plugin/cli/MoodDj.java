package io.github.mooddj.plugin.cli;

import io.github.mooddj.host.HostException;
import io.github.mooddj.host.vlcremote.VlcInstallation;
import io.github.mooddj.model.train.ClassifyCommand;
import io.github.mooddj.model.train.ConvertLandmarksCommand;
import io.github.mooddj.model.train.EvaluateCommand;
import io.github.mooddj.model.train.TrainCommand;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import picocli.CommandLine;

/** The main class; puts the commands together. */
public final class MoodDj {
    /** The names of all subcommands. */
    static final Set<String> COMMANDS = Set.of(
            "classify",
            "evaluate",
            "train",
            "convert-landmarks",
            "import",
            "export",
            "playlists",
            "map",
            "server",
            "profile",
            "smart",
            "folders",
            "relocate",
            "history",
            "backup",
            "restore",
            "doctor",
            "bench",
            "attach",
            "install",
            "uninstall");

    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    private MoodDj() {}

    /** Runs the command line and ends the process: 0 done, 1 failed at run time, 2 wrong usage or unreadable input. */
    public static void main(String[] arguments) {
        System.exit(
                arguments.length == 0
                        ? plainStart()
                        : (starts(arguments) ? startLine() : commandLine()).execute(arguments));
    }

    /** Without arguments there is nothing to parse, and no need for what parses: a tenth of the way to the window. */
    private static int plainStart() {
        try {
            return new StartCommand().plain();
        } catch (IOException | HostException | RuntimeException e) {
            System.err.println("mood-dj: " + OneLineErrors.oneLine(e));
            return OneLineErrors.exitCode(e);
        }
    }

    /** Whether this only starts the player: then the other commands, and the classes that they need, are left out. */
    static boolean starts(String... arguments) {
        return (arguments.length == 0 || arguments[0].startsWith("-"))
                && Arrays.stream(arguments)
                        .noneMatch(argument -> COMMANDS.contains(argument) || HELP.contains(argument));
    }

    /** The command line that can start the player and nothing else; ready to execute. */
    private static CommandLine startLine() {
        return OneLineErrors.on(new CommandLine(new StartCommand()).setCaseInsensitiveEnumValuesAllowed(true));
    }

    /** The whole command line, ready to execute. */
    static CommandLine commandLine() {
        return commandLine(InstantSource.system());
    }

    /** The same on another clock. */
    static CommandLine commandLine(InstantSource clock) {
        CommandLine commandLine = new CommandLine(new StartCommand())
                .addSubcommand(new ClassifyCommand())
                .addSubcommand(new EvaluateCommand())
                .addSubcommand(new TrainCommand())
                .addSubcommand(new ConvertLandmarksCommand())
                .addSubcommand(new ImportCommand(clock))
                .addSubcommand(new ExportCommand(clock))
                .addSubcommand(new PlaylistsCommand(clock))
                .addSubcommand(new MapCommand(clock))
                .addSubcommand(ServerCommand.with(clock))
                .addSubcommand(new ProfileCommand())
                .addSubcommand(new SmartCommand(clock))
                .addSubcommand(new FoldersCommand(clock))
                .addSubcommand(new RelocateCommand(clock))
                .addSubcommand(new HistoryCommand(clock))
                .addSubcommand(new BackupCommand(clock))
                .addSubcommand(new RestoreCommand(clock))
                .addSubcommand(new InstallCommand(VlcInstallation.find()))
                .addSubcommand(new UninstallCommand(VlcInstallation.find()))
                .addSubcommand(new DoctorCommand())
                .addSubcommand(new AttachCommand())
                .addSubcommand(new BenchCommand());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionStrategy(parsed -> {
            if (parsed.hasSubcommand()) {
                Logging.ofCommand(parsed.originalArgs().contains("--verbose"));
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return OneLineErrors.on(commandLine);
    }
}
