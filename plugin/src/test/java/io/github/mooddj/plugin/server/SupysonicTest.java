package io.github.mooddj.plugin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.CrossfadePlayer;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real Supysonic: as it is, which wants the password, and behind a gate that takes tokens only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupysonicTest {
    private final Path place;
    private Supysonic supysonic;
    private TokenGate gate;
    private H2PlaylistStore store;
    private Path passwords;
    private MusicServers servers;

    @SuppressWarnings("NullAway.Init") // the server is made before the first test
    SupysonicTest(@TempDir Path place) {
        this.place = place;
    }

    @BeforeAll
    void serve() throws IOException {
        supysonic = Supysonic.start(Files.createDirectories(place.resolve("supysonic")));
        gate = new TokenGate(supysonic.address());
    }

    @AfterAll
    void end() {
        if (gate != null) {
            gate.close();
        }
        if (supysonic != null) {
            supysonic.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        store = H2PlaylistStore.inMemory(InstantSource.system());
        passwords = Files.createTempDirectory(place, "passwords");
        servers = again();
    }

    private MusicServers again() {
        return new MusicServers(store, new PasswordStore(Optional.empty(), passwords), Thread::new);
    }

    @AfterEach
    void close() {
        servers.close();
        store.close();
    }

    private URI address(boolean tokens) {
        return tokens ? gate.address() : supysonic.address();
    }

    private MusicServer added(boolean tokens) throws IOException {
        return servers.add("Home", address(tokens), Supysonic.USER, Supysonic.PASSWORD)
                .server();
    }

    private JsonNode raw(String method, Map<String, String> parameters) throws ServerException {
        ServerConnection connection = new ServerConnection(
                ServerConnection.client(), supysonic.address(), new Login(Supysonic.USER, Supysonic.PASSWORD));
        assertEquals(Login.Proof.PASSWORD, connection.logIn(), "supysonic keeps hashes and cannot check tokens");
        return connection.ask(method, parameters);
    }

    private void makePlaylist(String name, List<ServerSong> songs) throws ServerException {
        raw("createPlaylist", Map.of("name", name, "songId", songs.get(0).id()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void artistsAlbumsAndSongsAreFound(boolean tokens) throws IOException {
        MusicServerClient client = servers.client(added(tokens));
        List<ServerEntry> artists = client.artists();
        assertEquals(List.of("Sines"), artists.stream().map(ServerEntry::name).toList());
        List<ServerEntry> albums = client.albums(artists.get(0).id());
        assertEquals(List.of("Tones"), albums.stream().map(ServerEntry::name).toList());
        List<ServerSong> songs = client.album(albums.get(0).id());
        assertEquals(
                List.of("Low", "Middle", "High"),
                songs.stream().map(ServerSong::title).toList());
        assertEquals(3, songs.get(0).length().orElseThrow().toSeconds());
        assertEquals(
                List.of("Middle"),
                client.search("Middle").stream().map(ServerSong::title).toList());
        assertEquals(List.of(), client.search("nothing like it"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPlaylistOfTheServerIsMappedToAMoodAndKeepsItsMappingWhenItChanges(boolean tokens) throws IOException {
        MusicServer server = added(tokens);
        List<ServerSong> songs = servers.client(server).search("i");
        String name = tokens ? "Evening" : "Morning";
        makePlaylist(name, songs);
        store.createPlaylist(name);

        SyncReport first = servers.sync(server);
        assertTrue(first.fresh() >= 1, first::toString);
        Playlist ours = store.playlist(name + " (Home)").orElseThrow();
        assertEquals(1, ours.tracks().size());
        store.saveMapping(new PlaylistMapping(
                Map.of(Emotion.HAPPY, PlaylistMapping.Play.of(List.of(ours.id()))), Optional.empty()));
        store.renamePlaylist(ours.id(), "My own name");

        String remote = store.servers().playlists(server.id()).entrySet().stream()
                .filter(link -> link.getValue() == ours.id())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        raw(
                "updatePlaylist",
                Map.of("playlistId", remote, "songIdToAdd", songs.get(1).id()));
        SyncReport second = servers.sync(server);
        assertEquals(0, second.fresh());
        assertEquals(2, store.playlist("My own name").orElseThrow().tracks().size());
        assertEquals(
                PlaylistMapping.Play.of(List.of(ours.id())), store.mapping().target(Emotion.HAPPY));

        raw("deletePlaylist", Map.of("id", remote));
        assertEquals(1, servers.sync(server).gone());
        assertEquals(2, store.playlist("My own name").orElseThrow().tracks().size(), "ours stays");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSongStreamsFromAnAddressWithoutThePassword(boolean tokens) throws Exception {
        MusicServer server = added(tokens);
        Track track = servers.add(server, servers.client(server).search("Low")).get(0);
        assertFalse(track.location().toString().contains("u="), "no login in the library");

        URI playable = servers.playable(track.location());
        String hex = HexFormat.of().formatHex(Supysonic.PASSWORD.getBytes(StandardCharsets.UTF_8));
        assertFalse(playable.toString().contains(hex) || playable.toString().contains("pass"), "no password");
        assertEquals(
                tokens, playable.getRawQuery() != null && playable.getRawQuery().contains("&t="));
        assertNotEquals(
                tokens,
                playable.toString().equals(servers.playable(track.location()).toString()),
                "new salt");
        HttpResponse<byte[]> whole = get(playable, Optional.empty());
        assertEquals(200, whole.statusCode());
        assertEquals("fLaC", new String(Arrays.copyOf(whole.body(), 4), StandardCharsets.US_ASCII));
        assertEquals(URI.create("file:///music/a.mp3"), servers.playable(URI.create("file:///music/a.mp3")));
        if (!tokens) {
            HttpResponse<byte[]> part = get(playable, Optional.of("bytes=100-199"));
            assertEquals(206, part.statusCode());
            assertEquals(100, part.body().length);
            URI guessed = URI.create(playable.toString().replaceAll("/[0-9a-f]{32}/", "/" + "0".repeat(32) + "/"));
            assertEquals(404, get(guessed, Optional.empty()).statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void libVlcPlaysASongOfTheServer(boolean tokens) throws Exception {
        VlcLibrary library = VlcLibrary.find();
        Assumptions.assumeTrue(library instanceof VlcLibrary.Found, "no libVLC here");
        MusicServer server = added(tokens);
        Track track = servers.add(server, servers.client(server).search("Low")).get(0);
        Path heard = place.resolve("heard-" + tokens + ".wav");
        CompletableFuture<String> outcome = new CompletableFuture<>();
        try (PluginThreads threads = new PluginThreads()) {
            ScheduledExecutorService owner = threads.single("test-dj");
            CrossfadePlayer player = new CrossfadePlayer(
                    owner,
                    threads.factory("audio-mixer"),
                    ((VlcLibrary.Found) library).decks(threads.factory("vlc-deck")),
                    Sinks.wav(heard));
            player.addListener(new Ending(outcome));
            owner.execute(() -> player.play(
                    new MediaItem(1, servers.playable(track.location()), TrackGain.NONE),
                    new Transition(Duration.ZERO, CrossfadeCurve.EQUAL_POWER)));
            assertEquals("ended", outcome.get(30, TimeUnit.SECONDS));
            owner.submit(player::close).get(10, TimeUnit.SECONDS);
        }
        byte[] wav = Files.readAllBytes(heard);
        long loud = 0;
        for (int i = 44; i + 1 < wav.length; i += 2) {
            loud += Math.abs((short) ((wav[i] & 0xff) | (wav[i + 1] << 8))) > 500 ? 1 : 0;
        }
        double seconds = loud / 2.0 / 48_000;
        assertTrue(seconds > 2.4 && seconds < 3.2, "sounded for " + seconds + " s");
    }

    /** Says how a track ended. */
    private record Ending(CompletableFuture<String> outcome) implements PlaybackListener {
        @Override
        public void started(long key) {}

        @Override
        public void ending(long key) {}

        @Override
        public void ended(long key) {
            outcome.complete("ended");
        }

        @Override
        public void cutShort(long key, String reason) {
            outcome.complete(reason);
        }

        @Override
        public void failed(long key, String reason) {
            outcome.complete(reason);
        }
    }

    private static HttpResponse<byte[]> get(URI address, Optional<String> range) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        range.ifPresent(bytes -> request.header("Range", bytes));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void starsAndFavouritesFollowEachOther(boolean tokens) throws IOException {
        MusicServer server = added(tokens);
        MusicServerClient client = servers.client(server);
        List<ServerSong> songs = client.search("High");
        client.star(songs.get(0).id(), true);
        servers.sync(server);
        Track high = store.tracks().stream()
                .filter(track -> track.title().equals("High"))
                .findFirst()
                .orElseThrow();
        assertTrue(high.favourite());
        Track low = servers.add(server, client.search("Low")).get(0);
        store.setFavourite(low.id(), true);
        servers.sync(server);
        assertEquals(
                List.of("High", "Low"),
                client.starred().stream().map(ServerSong::title).sorted().toList());

        // Taken away on either side, it is taken away on the other.
        client.star(songs.get(0).id(), false);
        store.setFavourite(low.id(), false);
        servers.sync(server);
        assertEquals(List.of(), client.starred());
        assertTrue(store.tracks().stream().noneMatch(Track::favourite));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsHeardIsTold(boolean tokens) throws IOException {
        MusicServerClient client = servers.client(added(tokens));
        String id = client.search("Middle").get(0).id();
        client.scrobble(id, Instant.parse("2026-05-04T12:00:00Z"), false);
        client.scrobble(id, Instant.parse("2026-05-04T12:00:00Z"), true);
        assertTrue(!tokens || gate.queries().stream().anyMatch(query -> query.contains("submission=true")));
    }

    @Test
    void aWrongPasswordIsOneSentenceAndNothingIsRemembered() throws IOException {
        for (boolean tokens : new boolean[] {true, false}) {
            ServerException refused = assertThrows(
                    ServerException.class, () -> servers.add("Home", address(tokens), Supysonic.USER, "wrong"));
            assertEquals("User or password is wrong on 127.0.0.1", refused.getMessage());
        }
        assertEquals(List.of(), servers.all());
        try (Stream<Path> files = Files.list(passwords)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void thePasswordComesBackAfterARestartAndIsNowhereInPlain() throws IOException {
        MusicServer server = added(true);
        servers.close();
        servers = again();
        assertEquals(2, servers.client(server).search("i").size());
        try (Stream<Path> files = Files.list(passwords)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("pass word"), file::toString);
            }
        }
        assertTrue(gate.queries().stream().noneMatch(query -> query.contains("p=") || query.contains("pass")));
        servers.remove(server);
        assertEquals(List.of(), servers.all());
        assertThrows(ServerException.class, () -> servers.client(server));
    }
}
