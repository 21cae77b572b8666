package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.plugin.server.MusicServers;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code server remove}. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Forgets a server and its password; its playlists stay.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:the server cannot be reached or refuses", "2:wrong usage, or no such server"})
final class ServerRemoveCommand extends ServersCommand {
    @Parameters(paramLabel = "NAME", description = "Which.")
    private String name = "";

    ServerRemoveCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(MusicServers servers, PrintWriter out) throws IOException, UnusableInputException {
        MusicServer server = server(servers, name);
        servers.remove(server);
        out.println("Removed " + server.name() + "; its playlists stay");
        return 0;
    }
}
