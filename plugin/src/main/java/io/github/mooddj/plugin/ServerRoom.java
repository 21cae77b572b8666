package io.github.mooddj.plugin;

import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.server.MusicServers;
import io.github.mooddj.plugin.server.ServerEcho;
import io.github.mooddj.plugin.server.SyncReport;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The music servers of an open library, on a thread that may wait for the network.
 *
 * @param servers add, ask, remove
 * @param echo what the director tells them
 */
record ServerRoom(MusicServers servers, ServerEcho echo) {
    private static final Logger log = LoggerFactory.getLogger(ServerRoom.class);
    private static final long EVERY_HOURS = 6;

    /** Logs in at once; mirrors playlists and stars now and every six hours, and then calls {@code changed}. */
    static ServerRoom open(H2PlaylistStore store, Path data, PluginThreads threads, Runnable changed) {
        ScheduledExecutorService network = threads.single("server-network");
        MusicServers servers = MusicServers.of(store, data, threads.factory("server-stream"));
        var unused =
                network.scheduleWithFixedDelay(() -> mirror(servers, changed), 0, EVERY_HOURS * 60, TimeUnit.MINUTES);
        return new ServerRoom(servers, new ServerEcho(servers, network));
    }

    private static void mirror(MusicServers servers, Runnable changed) {
        servers.logIn();
        for (MusicServer server : servers.all()) {
            try {
                SyncReport report = servers.sync(server);
                log.info("{}: {} playlists, {} songs", report.server(), report.playlists(), report.songs());
                changed.run();
            } catch (IOException | LibraryException | IllegalArgumentException e) {
                log.warn("{} could not be looked through: {}", server.name(), e.getMessage());
            }
        }
    }
}
