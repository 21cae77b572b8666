package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.plugin.server.MusicServers;
import io.github.mooddj.plugin.server.ServerSong;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code server search}. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Lists the songs of a server that fit some words.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:the server cannot be reached or refuses", "2:wrong usage, or no such server"})
final class ServerSearchCommand extends ServersCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "Which server.")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORD", description = "What to look for.")
    private List<String> words = List.of();

    ServerSearchCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(MusicServers servers, PrintWriter out) throws IOException, UnusableInputException {
        MusicServer server = server(servers, name);
        for (ServerSong song : servers.client(server).search(String.join(" ", words))) {
            out.println(
                    song.artist() + " - " + song.title() + (song.album().isEmpty() ? "" : " (" + song.album() + ")"));
        }
        return 0;
    }
}
