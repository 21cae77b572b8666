package io.github.mooddj.plugin.server;

import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.ServerStore;
import io.github.mooddj.playlists.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a server's playlists into the library, each as a playlist of ours that can be mapped to moods. A playlist of
 * ours keeps its name and its mapping; one that is gone from the server becomes an ordinary one. Stars and favourites
 * follow each other. Waits for the network.
 */
final class ServerSync {
    /** The link under which the starred songs go. */
    private static final String STARRED = "mood-dj:starred";

    private final PlaylistStore store;
    private final MusicServerClient client;

    ServerSync(PlaylistStore store, MusicServerClient client) {
        this.store = store;
        this.client = client;
    }

    SyncReport run() throws ServerException {
        ServerStore servers = store.servers();
        long server = client.server().id();
        List<ServerEntry> remote = client.playlists();
        Map<String, Long> links = servers.playlists(server);
        Set<String> seen = new HashSet<>();
        int songs = 0;
        int fresh = 0;
        for (ServerEntry entry : remote) {
            List<ServerSong> content = client.playlist(entry.id());
            fresh += links.containsKey(entry.id()) ? 0 : 1;
            songs += fill(links, entry.id(), entry.name(), content);
            seen.add(entry.id());
        }
        int stars = stars(links);
        int gone = 0;
        for (String link : links.keySet()) {
            if (!seen.contains(link) && !link.equals(STARRED)) {
                servers.unlink(server, link);
                gone++;
            }
        }
        return new SyncReport(client.server().name(), remote.size(), fresh, gone, songs, stars);
    }

    /** Adds songs to the library, without a playlist. */
    List<Track> add(List<ServerSong> songs) {
        List<NewTrack> tracks =
                songs.stream().map(song -> ServerSongs.track(client, song)).toList();
        return store.addTracks(tracks);
    }

    private int fill(Map<String, Long> links, String remoteId, String name, List<ServerSong> songs) {
        List<Track> tracks = add(songs);
        Optional<Playlist> ours = Optional.ofNullable(links.get(remoteId)).flatMap(store::playlist);
        long id = ours.map(Playlist::id).orElseGet(() -> {
            long made = store.createPlaylist(freeName(name)).id();
            store.servers().link(client.server().id(), remoteId, made);
            return made;
        });
        store.setTracks(id, tracks.stream().map(Track::id).toList());
        return tracks.size();
    }

    private String freeName(String name) {
        String tidy = name.length() > 150 ? name.substring(0, 150) : name;
        if (store.playlist(tidy).isEmpty()) {
            return tidy;
        }
        String base = tidy + " (" + client.server().name() + ")";
        String free = base.length() > 190 ? base.substring(0, 190) : base;
        for (int i = 2; store.playlist(free).isPresent(); i++) {
            free = base.substring(0, Math.min(base.length(), 185)) + " " + i;
        }
        return free;
    }

    /**
     * Brings stars and favourites together. The list of the starred songs is what both had when they last met: what one
     * side took away since then is taken away from the other, what one side added is added.
     */
    private int stars(Map<String, Long> links) throws ServerException {
        Optional<Playlist> met = Optional.ofNullable(links.get(STARRED)).flatMap(store::playlist);
        Set<Long> before = new HashSet<>();
        met.ifPresent(list -> list.tracks().forEach(track -> before.add(track.id())));
        Map<String, ServerSong> starred = new LinkedHashMap<>();
        client.starred().forEach(song -> starred.put(song.id(), song));
        List<Track> tracks = new ArrayList<>();
        for (Track track : store.tracks()) {
            Optional<String> song = ServerSongs.songId(client.server(), track.location());
            if (song.isEmpty() || track.favourite() == starred.containsKey(song.get())) {
                continue;
            }
            if (!track.favourite()) {
                if (before.contains(track.id())) {
                    client.star(song.get(), false);
                    starred.remove(song.get());
                }
            } else if (before.contains(track.id())) {
                store.setFavourite(track.id(), false);
            } else {
                client.star(song.get(), true);
                tracks.add(track);
            }
        }
        for (Track track : add(List.copyOf(starred.values()))) {
            if (!track.favourite()) {
                store.setFavourite(track.id(), true);
            }
            tracks.add(track);
        }
        if (!tracks.isEmpty() || links.containsKey(STARRED)) {
            long list = met.map(Playlist::id).orElseGet(() -> {
                long made = store.createPlaylist(
                                freeName("\u2605 " + client.server().name()))
                        .id();
                store.servers().link(client.server().id(), STARRED, made);
                return made;
            });
            store.setTracks(list, tracks.stream().map(Track::id).toList());
        }
        return tracks.size();
    }
}
