package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.plugin.server.MusicServers;
import io.github.mooddj.plugin.server.SyncReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code server sync}. */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = "Brings the playlists and stars of one server, or of all, into the library.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:a server cannot be reached or refuses", "2:wrong usage, or no such server"})
final class ServerSyncCommand extends ServersCommand {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which; all without it.")
    private String name = "";

    ServerSyncCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(MusicServers servers, PrintWriter out) throws IOException, UnusableInputException {
        if (!name.isEmpty()) {
            out.println(line(servers.sync(server(servers, name))));
            return 0;
        }
        boolean all = true;
        for (MusicServer server : servers.all()) {
            all &= sync(servers, server, out);
        }
        return all ? 0 : 1;
    }

    /** Whether it could be done; one that cannot be asked is said and keeps nobody from the others. */
    private boolean sync(MusicServers servers, MusicServer server, PrintWriter out) {
        try {
            out.println(line(servers.sync(server)));
            return true;
        } catch (IOException e) {
            out.flush();
            complain(server.name() + ": " + OneLineErrors.oneLine(e));
            return false;
        }
    }

    static String line(SyncReport report) {
        return report.server() + ": " + report.playlists() + " playlists (" + report.fresh() + " new, " + report.gone()
                + " gone), " + report.songs() + " songs, " + report.starred() + " starred";
    }
}
