package io.github.mooddj.playlists;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the library remembers of music servers: which there are, and which of its playlists came from them. Calls are
 * those of a {@link PlaylistStore}: one transaction each, never on the event dispatch thread.
 */
public interface ServerStore {
    /** All servers, by name. */
    List<MusicServer> servers();

    /** The server with this name, in any case; empty when there is none. */
    default Optional<MusicServer> server(String name) {
        return servers().stream()
                .filter(server -> server.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * Remembers a server.
     *
     * @throws IllegalArgumentException with a sentence for the user if the name is blank or taken, or the address is
     *     none
     */
    MusicServer add(String name, URI address, String user);

    /** Forgets a server; its playlists and songs stay until the user deletes them. */
    void remove(long serverId);

    /** Which playlist of ours a server's playlist is, by the server's name for it. */
    Map<String, Long> playlists(long serverId);

    /** Remembers that a server's playlist is this one of ours. */
    void link(long serverId, String remoteId, long playlistId);

    /** Forgets it again; the playlist stays. */
    void unlink(long serverId, String remoteId);
}
