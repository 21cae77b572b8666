package io.github.mooddj.plugin.cli;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.server.MusicServers;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.stream.Collectors;

/** A command that works on the servers of the library. */
abstract class ServersCommand extends LibraryCommand {
    ServersCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    final int run(H2PlaylistStore store, PrintWriter out) throws IOException, UnusableInputException {
        try (PluginThreads threads = new PluginThreads();
                MusicServers servers = MusicServers.of(store, directory(), threads.factory("server-stream"))) {
            return run(servers, out);
        }
    }

    /** Does the work; returns the exit code. */
    abstract int run(MusicServers servers, PrintWriter out) throws IOException, UnusableInputException;

    /** The server with this name, in any case. */
    static MusicServer server(MusicServers servers, String name) throws UnusableInputException {
        return servers.all().stream()
                .filter(server -> server.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException("There is no server '" + name + "'; " + known(servers)));
    }

    private static String known(MusicServers servers) {
        String names = servers.all().stream().map(MusicServer::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "there are none yet" : "there is: " + names;
    }
}
