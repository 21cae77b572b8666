package io.github.mooddj.plugin.server;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The music servers of a library: adds, asks, mirrors and forgets them. Everything but {@link #playable} waits for the
 * network or the disk: never on the event dispatch thread. Any thread.
 */
public final class MusicServers implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(MusicServers.class);

    private final PlaylistStore store;
    private final PasswordStore passwords;
    private final ThreadFactory threads;
    private final HttpClient http = ServerConnection.client();
    private final Map<Long, MusicServerClient> clients = new ConcurrentHashMap<>();
    private volatile Optional<StreamRelay> relay = Optional.empty();

    MusicServers(PlaylistStore store, PasswordStore passwords, ThreadFactory threads) {
        this.store = store;
        this.passwords = passwords;
        this.threads = threads;
    }

    /**
     * The servers of a library, with the passwords where this system keeps them.
     *
     * @param directory for passwords where there is no keyring
     * @param threads for streams of servers that want the password
     */
    public static MusicServers of(PlaylistStore store, Path directory, ThreadFactory threads) {
        return new MusicServers(store, new PasswordStore(Keyring.find(), directory), threads);
    }

    /** Every server, by name. */
    public List<MusicServer> all() {
        return store.servers().servers();
    }

    /**
     * What became of adding a server.
     *
     * @param server as it is kept
     * @param password a sentence for the user: where the password is kept
     */
    public record Added(MusicServer server, String password) {}

    /**
     * Logs in to a server and remembers it.
     *
     * @throws ServerException with a sentence for the user if it cannot be reached or refuses; nothing is remembered
     * @throws IllegalArgumentException with a sentence for the user if name or address cannot be
     * @throws IOException if the password cannot be kept
     */
    public Added add(String name, URI address, String user, String password) throws IOException {
        MusicServer tried = new MusicServer(1, name.strip(), address, user.strip());
        MusicServerClient client = new MusicServerClient(http, tried, password);
        client.logIn();
        MusicServer server = store.servers().add(name, address, user);
        boolean kept = false;
        try {
            String where = passwords.put(server, password);
            kept = true;
            put(client.as(server));
            return new Added(server, where);
        } finally {
            if (!kept) {
                store.servers().remove(server.id());
            }
        }
    }

    /** Forgets a server and its password; its playlists stay in the library. */
    public void remove(MusicServer server) throws IOException {
        clients.remove(server.id());
        store.servers().remove(server.id());
        passwords.remove(server);
    }

    /** Brings a server's playlists into the library. */
    public SyncReport sync(MusicServer server) throws IOException {
        return new ServerSync(store, client(server)).run();
    }

    /** Adds songs of a server to the library. */
    public List<Track> add(MusicServer server, List<ServerSong> songs) throws IOException {
        return new ServerSync(store, client(server)).add(songs);
    }

    /**
     * A server to ask; logged in.
     *
     * @throws IOException with a sentence for the user
     */
    public MusicServerClient client(MusicServer server) throws IOException {
        MusicServerClient known = clients.get(server.id());
        if (known != null) {
            return known;
        }
        String password = passwords
                .get(server)
                .orElseThrow(() -> new ServerException(
                        ServerException.Kind.REFUSED,
                        "The password for " + server.name() + " is not known any more; add the server again"));
        MusicServerClient client = new MusicServerClient(http, server, password);
        client.logIn();
        put(client);
        return client;
    }

    /** Logs in to all servers, so that their songs can be played; those that cannot be reached are said in the log. */
    public void logIn() {
        for (MusicServer server : all()) {
            try {
                MusicServerClient unused = client(server);
            } catch (IOException e) {
                log.warn("{}: {}", server.name(), e.getMessage());
            }
        }
    }

    /** The server that a track is from, with the server's name for it; empty for all other tracks. */
    Optional<Song> song(URI location) {
        return clients.values().stream()
                .flatMap(client ->
                        ServerSongs.songId(client.server(), location).stream().map(id -> new Song(client, id)))
                .findFirst();
    }

    /** A song and who has it. */
    record Song(MusicServerClient client, String id) {}

    /**
     * What the player gets for a location: for a song of a server an address with a fresh proof of who we are, never to
     * be logged; everything else as it is. Returns at once.
     */
    public URI playable(URI location) {
        Optional<Song> song = song(location);
        if (song.isEmpty()) {
            return location;
        }
        MusicServerClient client = song.get().client();
        return client.tokenStream(song.get().id())
                .or(() -> relay.map(open -> open.address(client, song.get().id())))
                .orElse(location);
    }

    private synchronized void put(MusicServerClient client) throws IOException {
        if (client.tokenStream("").isEmpty() && relay.isEmpty()) {
            relay = Optional.of(new StreamRelay(http, threads));
        }
        clients.put(client.server().id(), client);
    }

    @Override
    public synchronized void close() {
        relay.ifPresent(StreamRelay::close);
        relay = Optional.empty();
        clients.clear();
    }
}
