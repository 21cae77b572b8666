package io.github.mooddj.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.dj.NoMusicPlayer;
import io.github.mooddj.plugin.profile.Profiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a window and without sound, on the real library and libVLC. */
class ProfileSessionTest {
    private static final int RATE = 48_000;

    private final Path data;
    private final Profiles profiles;

    ProfileSessionTest(@TempDir Path data) {
        this.data = data;
        this.profiles = new Profiles(data);
    }

    /** A host that has nothing but a place for files. */
    private record BareHost(Path data, Map<String, String> options, Optional<MusicPlayer> player)
            implements MediaPlayerHost {
        @Override
        public String name() {
            return "bare";
        }

        @Override
        public HostPaths paths() {
            return new HostPaths(data);
        }

        @Override
        public Optional<HostWindow> window() {
            return Optional.empty();
        }

        @Override
        public Optional<MusicPlayer> player(ScheduledExecutorService owner, ThreadFactory threads) {
            return player;
        }

        @Override
        public void quit(int exitCode) {}
    }

    private ProfileSession start(String... profile) {
        Map<String, String> options = new HashMap<>(Map.of("audio", "none", "camera", "none"));
        List.of(profile).forEach(name -> options.put("profile", name));
        return (ProfileSession) new MoodDjPlugin().start(new BareHost(data, options, Optional.empty()));
    }

    @BeforeEach
    void songs() throws IOException {
        profiles.create("Ada");
        fill(data, "Song of the first");
        fill(profiles.directory("Ada"), "Song of Ada");
    }

    private static void fill(Path directory, String title) throws IOException {
        Path song = directory.resolve("song.wav");
        AudioFormat format = new AudioFormat(RATE, 16, 2, true, false);
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(new byte[RATE * 4 * 30]), format, RATE * 30L)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, song.toFile());
        }
        try (H2PlaylistStore store = open(directory)) {
            NewTrack track = new NewTrack(song.toUri(), TrackTags.titled(title), OptionalLong.empty());
            long id = store.addTracks(List.of(track)).get(0).id();
            store.setTracks(store.createPlaylist("Songs").id(), List.of(id));
        }
    }

    private static H2PlaylistStore open(Path directory) {
        return assertInstanceOf(StoreOpening.Opened.class, H2PlaylistStore.open(directory, InstantSource.system()))
                .store();
    }

    /** The title of what plays, as soon as something does. */
    private static String playing(DjCommands commands) throws Exception {
        CompletableFuture<String> title = new CompletableFuture<>();
        try (DjCommands.Subscription subscription = commands.subscribe(status -> {
            if (status.playback().state() == State.PLAYING) {
                status.live().ifPresent(live -> title.complete(live.track().title()));
            }
        })) {
            assertTrue(subscription != null);
            return title.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoeverComesHasTheirOwnMusicAndTheLastOneIsRemembered() throws Exception {
        Assumptions.assumeTrue(VlcLibrary.find() instanceof VlcLibrary.Found, "no libVLC here");
        try (ProfileSession session = start()) {
            assertEquals(Profiles.FIRST, session.current());
            session.commands().playPause();
            assertEquals("Song of the first", playing(session.commands()));
            session.switchTo("Ada").get(30, TimeUnit.SECONDS);
            assertEquals("Ada", session.current());
            assertEquals("Song of Ada", playing(session.commands()));
            session.create("Grace").get(30, TimeUnit.SECONDS);
            assertEquals(List.of(Profiles.FIRST, "Ada", "Grace"), session.names());
            session.switchTo("Ada").get(30, TimeUnit.SECONDS);
        }
        try (ProfileSession session = start()) {
            assertEquals("Ada", session.current());
        }
        try (H2PlaylistStore first = open(data);
                H2PlaylistStore graces = open(profiles.directory("Grace"))) {
            assertEquals(
                    List.of("Songs"),
                    first.playlists().stream().map(Playlist::name).toList());
            assertEquals(List.of(), graces.playlists());
        }
    }

    /** A host that plays for the plug-in, and fails when it is let go. */
    private static MusicPlayer failingAtItsEnd() {
        MusicPlayer silent = new NoMusicPlayer("silent");
        return (MusicPlayer) Proxy.newProxyInstance(
                ProfileSessionTest.class.getClassLoader(),
                new Class<?>[] {MusicPlayer.class},
                (player, method, values) -> {
                    if (method.getName().equals("close")) {
                        throw new IllegalStateException("the player fails at its end");
                    }
                    return method.invoke(silent, values);
                });
    }

    @Test
    void aPlayerThatFailsAtItsEndDoesNotKeepTheLibrary() throws Exception {
        BareHost bare = new BareHost(data, Map.of("audio", "none", "camera", "none"), Optional.of(failingAtItsEnd()));
        try (ProfileSession session = (ProfileSession) new MoodDjPlugin().start(bare)) {
            CompletableFuture<DjStatus> opened = new CompletableFuture<>();
            try (DjCommands.Subscription subscription = session.commands().subscribe(opened::complete)) {
                assertEquals(
                        "silent", opened.get(30, TimeUnit.SECONDS).playback().sink(), subscription::toString);
            }
        }

        open(data).close();
    }

    @Test
    void aProfileThatIsNotThereIsASentence() {
        Exception refused =
                assertThrows(RuntimeException.class, () -> start("Bob").close());
        assertEquals("There is no profile 'Bob'; there is: default, Ada", refused.getMessage());
        try (ProfileSession session = start("ada")) {
            assertEquals("Ada", session.current());
            ExecutionException failed = assertThrows(
                    ExecutionException.class, () -> session.switchTo("Bob").get(30, TimeUnit.SECONDS));
            assertTrue(String.valueOf(failed.getCause()).contains("no profile 'Bob'"), failed::toString);
            assertThrows(ExecutionException.class, () -> session.create("../x").get(30, TimeUnit.SECONDS));
            assertEquals("Ada", session.current());
            assertFalse(session.names().contains("../x"));
        }
    }
}
