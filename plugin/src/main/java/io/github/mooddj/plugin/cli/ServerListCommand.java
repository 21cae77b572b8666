package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.plugin.server.MusicServers;
import java.io.PrintWriter;
import java.time.InstantSource;
import picocli.CommandLine.Command;

/** {@code server list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the servers.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:the server cannot be reached or refuses", "2:wrong usage, or no such server"})
final class ServerListCommand extends ServersCommand {

    ServerListCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(MusicServers servers, PrintWriter out) {
        for (MusicServer server : servers.all()) {
            out.println(server.name() + "  " + server.user() + "  " + server.address());
        }
        return 0;
    }
}
