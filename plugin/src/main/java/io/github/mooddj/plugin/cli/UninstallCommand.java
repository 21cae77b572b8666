package io.github.mooddj.plugin.cli;

import io.github.mooddj.host.vlcremote.VlcExtension;
import io.github.mooddj.host.vlcremote.VlcExtension.Outcome;
import io.github.mooddj.host.vlcremote.VlcInstallation;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code uninstall}: takes Mood DJ out of the menu of a player. */
@Command(
        name = "uninstall",
        mixinStandardHelpOptions = true,
        description = "Takes out of a player's menu what \"install\" put there.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:it is not there (any more)", "1:failed at run time", "2:wrong usage, or the file is foreign"
        })
final class UninstallCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAYER", description = "vlc")
    private String player = "";

    private final VlcInstallation installation;

    UninstallCommand(VlcInstallation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException {
        InstallCommand.check(player);
        Outcome outcome = new VlcExtension(installation).uninstall();
        PrintWriter out = spec.commandLine().getOut();
        if (outcome instanceof Outcome.Foreign) {
            throw new UnusableInputException(outcome.file() + " is not Mood DJ's and stays as it is");
        }
        out.println(
                outcome instanceof Outcome.Removed
                        ? "Removed " + outcome.file()
                        : "There was nothing to remove: no " + outcome.file());
        return 0;
    }
}
