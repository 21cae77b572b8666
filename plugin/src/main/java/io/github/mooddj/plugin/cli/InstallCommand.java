package io.github.mooddj.plugin.cli;

import io.github.mooddj.host.vlcremote.VlcExtension;
import io.github.mooddj.host.vlcremote.VlcExtension.Outcome;
import io.github.mooddj.host.vlcremote.VlcInstallation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code install}: puts Mood DJ into the menu of a player. */
@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        description = "Puts Mood DJ into a player's menu; so far VLC's (View, Mood DJ).",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage, or a foreign file is in the way"})
final class InstallCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAYER", description = "vlc")
    private String player = "";

    private final VlcInstallation installation;

    InstallCommand(VlcInstallation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException {
        check(player);
        List<String> start = new ArrayList<>(Launcher.command());
        start.addAll(List.of("--host", "vlc"));
        String version = Optional.ofNullable(InstallCommand.class.getPackage().getImplementationVersion())
                .orElse("0");
        Outcome outcome = new VlcExtension(installation).install(start, version);
        if (outcome instanceof Outcome.Foreign) {
            throw new UnusableInputException(
                    outcome.file() + " is not Mood DJ's and stays as it is; move it away, then install again");
        }
        boolean again = outcome instanceof Outcome.Installed installed && installed.again();
        spec.commandLine()
                .getOut()
                .println((again ? "Renewed " : "Wrote ") + outcome.file()
                        + ": in VLC, choose View, Mood DJ (after VLC was started anew)"
                        + (installation.program().isEmpty() ? "; VLC itself is not installed yet" : ""));
        return 0;
    }

    /**
     * Refuses other players.
     *
     * @throws UnusableInputException unless it is VLC
     */
    static void check(String player) throws UnusableInputException {
        if (!player.equals("vlc")) {
            throw new UnusableInputException("Mood DJ can be installed in: vlc; not in '" + player + "'");
        }
    }
}
