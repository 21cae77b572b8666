package io.github.mooddj.plugin.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mooddj.playlists.MusicServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One music server, in the words of OpenSubsonic 1.13 and its ancestors down to 1.8. Every method waits for the
 * network, ten seconds at most, and throws {@link ServerException} with a sentence for the user. Any thread.
 */
public final class MusicServerClient {
    /** Servers list no more than this at once. */
    private static final int MOST = 10_000;

    private static final String SEARCHED = "100";

    private final MusicServer server;
    private final ServerConnection connection;

    MusicServerClient(HttpClient http, MusicServer server, String password) {
        this(server, new ServerConnection(http, server.address(), new Login(server.user(), password)));
    }

    private MusicServerClient(MusicServer server, ServerConnection connection) {
        this.server = server;
        this.connection = connection;
    }

    /** The same, still logged in, for the server as the library knows it now. */
    MusicServerClient as(MusicServer known) {
        return new MusicServerClient(known, connection);
    }

    /** Which server. */
    public MusicServer server() {
        return server;
    }

    /** Logs in. */
    public void logIn() throws ServerException {
        Login.Proof unused = connection.logIn();
    }

    /** The user's playlists there. */
    public List<ServerEntry> playlists() throws ServerException {
        return entries(
                connection.ask("getPlaylists", Map.of()).path("playlists").path("playlist"), "songCount");
    }

    /** The songs of a playlist, in its order. */
    public List<ServerSong> playlist(String id) throws ServerException {
        return songs(
                connection.ask("getPlaylist", Map.of("id", id)).path("playlist").path("entry"));
    }

    /** Songs that fit some words. */
    public List<ServerSong> search(String words) throws ServerException {
        Map<String, String> question =
                Map.of("query", words, "songCount", SEARCHED, "artistCount", "0", "albumCount", "0");
        return songs(connection.ask("search3", question).path("searchResult3").path("song"));
    }

    /** All artists, by name. */
    public List<ServerEntry> artists() throws ServerException {
        List<ServerEntry> artists = new ArrayList<>();
        for (JsonNode index :
                connection.ask("getArtists", Map.of()).path("artists").path("index")) {
            artists.addAll(entries(index.path("artist"), "albumCount"));
        }
        return artists;
    }

    /** The albums of an artist. */
    public List<ServerEntry> albums(String artistId) throws ServerException {
        return entries(
                connection
                        .ask("getArtist", Map.of("id", artistId))
                        .path("artist")
                        .path("album"),
                "songCount");
    }

    /** The songs of an album. */
    public List<ServerSong> album(String albumId) throws ServerException {
        return songs(
                connection.ask("getAlbum", Map.of("id", albumId)).path("album").path("song"));
    }

    /** Everything that the user starred. */
    public List<ServerSong> starred() throws ServerException {
        return songs(connection.ask("getStarred2", Map.of()).path("starred2").path("song"));
    }

    /** Stars a song, or takes the star away. */
    public void star(String songId, boolean starred) throws ServerException {
        JsonNode unused = connection.ask(starred ? "star" : "unstar", Map.of("id", songId));
    }

    /** Tells that a song plays now, or ({@code whole}) that it was heard. */
    public void scrobble(String songId, Instant startedAt, boolean whole) throws ServerException {
        JsonNode unused = connection.ask(
                "scrobble",
                Map.of(
                        "id", songId,
                        "time", String.valueOf(startedAt.toEpochMilli()),
                        "submission", String.valueOf(whole)));
    }

    /** Where a song is kept in the library: an address without a login. */
    URI location(String songId) {
        return ServerConnection.plain(server.address(), ServerSongs.STREAM, Map.of("id", songId));
    }

    /**
     * The address that streams a song, with a fresh proof of who we are: for libVLC alone, never to be logged.
     *
     * @return empty when the server wants the password, which must be in no address that libVLC sees
     */
    Optional<URI> tokenStream(String songId) {
        return connection.proof() == Login.Proof.TOKEN
                ? Optional.of(connection.signed(ServerSongs.STREAM, Map.of("id", songId)))
                : Optional.empty();
    }

    /** The same for our own relay, whatever the server wants. */
    URI anyStream(String songId) {
        return connection.signed(ServerSongs.STREAM, Map.of("id", songId));
    }

    private static List<ServerEntry> entries(JsonNode nodes, String count) {
        List<ServerEntry> entries = new ArrayList<>();
        for (JsonNode node : nodes) {
            String id = node.path("id").asText("");
            if (!id.isEmpty() && entries.size() < MOST) {
                String name = node.path("name").asText("");
                entries.add(new ServerEntry(
                        id,
                        ServerTrouble.clean(name.isBlank() ? "?" : name),
                        node.path(count).asInt(0)));
            }
        }
        return entries;
    }

    private static List<ServerSong> songs(JsonNode nodes) {
        List<ServerSong> songs = new ArrayList<>();
        for (JsonNode node : nodes) {
            String id = node.path("id").asText("");
            if (!id.isEmpty() && songs.size() < MOST && !node.path("isDir").asBoolean(false)) {
                songs.add(song(id, node));
            }
        }
        return songs;
    }

    private static ServerSong song(String id, JsonNode node) {
        String title = node.path("title").asText("").strip();
        int year = node.path("year").asInt(0);
        int seconds = node.path("duration").asInt(0);
        return new ServerSong(
                id,
                title.isEmpty() ? "Song " + id : ServerTrouble.clean(title),
                node.path("artist").asText(""),
                node.path("album").asText(""),
                node.path("genre").asText(""),
                node.path("track").asInt(0),
                year > 0 ? OptionalInt.of(year) : OptionalInt.empty(),
                seconds > 0 ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty(),
                node.has("starred"));
    }
}
