package io.github.mooddj.plugin.server;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.dj.MusicSources;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells servers what happens to their songs here: stars, what plays, what was heard. Calls return at once; what a
 * server does not take is said in the log and makes up for itself at the next look (stars) or is given up (plays).
 */
public final class ServerEcho implements MusicSources {
    private static final Logger log = LoggerFactory.getLogger(ServerEcho.class);
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final MusicServers servers;
    private final ScheduledExecutorService network;
    private volatile long plays;

    /** Asks on a thread of its own. */
    public ServerEcho(MusicServers servers, ScheduledExecutorService network) {
        this.servers = servers;
        this.network = network;
    }

    @Override
    public URI playable(URI location) {
        return servers.playable(location);
    }

    @Override
    public void favourite(Track track, boolean favourite) {
        tell(track, song -> song.client().star(song.id(), favourite));
    }

    /** Told now, and as heard when half of it (four minutes at most) went by with nothing after it. */
    @Override
    public synchronized void started(Track track, Instant at) {
        long number = ++plays;
        tell(track, song -> song.client().scrobble(song.id(), at, false));
        Duration half = track.length().map(length -> length.dividedBy(2)).orElse(LONGEST);
        Duration wait = half.compareTo(LONGEST) < 0 ? half : LONGEST;
        var unused = network.schedule(
                () -> {
                    if (plays == number) {
                        tell(track, song -> song.client().scrobble(song.id(), at, true));
                    }
                },
                wait.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void tell(Track track, Words words) {
        network.execute(() -> {
            Optional<MusicServers.Song> song = servers.song(track.location());
            if (song.isPresent()) {
                try {
                    words.to(song.get());
                } catch (IOException e) {
                    log.warn("{} was not told: {}", song.get().client().server().name(), e.getMessage());
                }
            }
        });
    }

    private interface Words {
        void to(MusicServers.Song song) throws IOException;
    }
}
