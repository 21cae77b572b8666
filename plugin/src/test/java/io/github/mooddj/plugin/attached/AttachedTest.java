package io.github.mooddj.plugin.attached;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.attach.AttachTrouble;
import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a player that knows nothing of us, in its own process and under the virtual display. */
class AttachedTest {
    private static final List<String> OURS =
            List.of("mood-dj", "audio-mixer", "deck-a", "deck-b", "host-watch", "mood-sampler", "library-writer");
    private static final int RATE = 48_000;

    private final Path folder;
    private final Path data;

    AttachedTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.data = Files.createDirectory(folder.resolve("data"));
    }

    @BeforeEach
    void displayAndAgent() {
        Strangers.assumeAgentAndDisplay();
    }

    private Map<String, String> quietly(String command) {
        return Map.of("command", command, "data", data.toString(), "audio", "none", "camera", "none");
    }

    private void aSong() throws IOException {
        Path song = data.resolve("song.wav");
        AudioFormat format = new AudioFormat(RATE, 16, 2, true, false);
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(new byte[RATE * 4 * 60]), format, RATE * 60L)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, song.toFile());
        }
        try (H2PlaylistStore store = assertInstanceOf(
                        StoreOpening.Opened.class, H2PlaylistStore.open(data, InstantSource.system()))
                .store()) {
            NewTrack track = new NewTrack(song.toUri(), TrackTags.titled("Song"), OptionalLong.empty());
            store.setTracks(
                    store.createPlaylist("Songs").id(),
                    List.of(store.addTracks(List.of(track)).get(0).id()));
        }
    }

    private StrangersProcess onClassPath(String... arguments) throws IOException, InterruptedException {
        return Strangers.started(folder, Arrays.stream(arguments));
    }

    @Test
    void comesIntoARunningPlayerTakesTurnsWithItAndLeavesNothing() throws Exception {
        Assumptions.assumeTrue(VlcLibrary.find() instanceof VlcLibrary.Found, "no libVLC here");
        aSong();
        try (StrangersProcess player = onClassPath(Strangers.MAIN)) {
            String said = Strangers.attach(player, quietly("start"));
            assertEquals("Mood DJ is in \"Stranger's Player\": see its menu Mood DJ", said);
            String state = player.state(Strangers::inWindow);
            assertTrue(state.contains("look=MetalLookAndFeel"), state);
            assertTrue(state.contains("windows=1") && state.contains("content=698"), state);
            assertEquals(
                    "Mood DJ is in this program already; its panel is in front now",
                    Strangers.attach(player, quietly("start")));

            player.state(now -> now.contains("audio-mixer"));
            assertEquals("CLICKED", player.ask("click transport.play"));
            player.state(now -> now.contains("playing=false"));
            assertEquals("CLICKED", player.ask("click transport.play"));
            player.state(now -> now.contains("playing=true"));

            assertFalse(log().contains("The network was not opened"), log());
            assertEquals("Mood DJ has left this program", Strangers.attach(player, quietly("close")));
            String after = player.state(Strangers::gone);
            player.state(
                    now -> OURS.stream().noneMatch(thread -> now.contains(thread + ",") || now.contains(thread + "]")));
            assertTrue(after.contains("playing=true") && after.contains("volume=80"), after);

            assertTrue(Strangers.attach(player, quietly("start")).startsWith("Mood DJ is in"));
            player.state(Strangers::inWindow);
            assertEquals("CLOSED", player.ask("close"));
            player.tell("end");
            assertEquals(0, player.end(), player::errors);
            assertEquals(List.of(), player.uncaught());
        }
    }

    @Test
    void staysThroughWhatThePlayerDoesToItsWindow() throws Exception {
        try (StrangersProcess player = onClassPath(Strangers.MAIN, "unknown")) {
            String said = Strangers.attach(player, quietly("start"));
            assertTrue(said.contains("its own playback is not known here"), said);
            player.state(Strangers::inWindow);

            assertEquals("REBUILT", player.ask("rebuild"));
            player.state(Strangers::inWindow);
            assertEquals("BAR", player.ask("bar"));
            player.state(Strangers::inWindow);
            player.ask("look javax.swing.plaf.nimbus.NimbusLookAndFeel");
            assertTrue(player.state(Strangers::inWindow).contains("look=NimbusLookAndFeel"));
            assertEquals("HUNG", player.ask("hang 8000"));
            assertTrue(log().contains("Stranger's Player does not answer; the music plays on"), log());
            assertEquals("THROWING", player.ask("throw"));
            assertEquals("BAR", player.ask("bar"));
            player.state(Strangers::inWindow);
            assertEquals("CLICKED", player.ask("click mood-dj.menu.own-window"));
            player.state(
                    now -> now.contains("windows=2") && now.contains("layout=RootLayout") && Strangers.inWindow(now));
            assertEquals("CLICKED", player.ask("click mood-dj.menu.remove"));
            player.state(now -> now.contains("windows=1") && now.contains("menus=[Media, Playback] "));

            assertEquals(List.of(), player.uncaught());
            assertEquals("CLOSED", player.ask("close"));
            player.tell("end");
            assertEquals(0, player.end(), player::errors);
        }
    }

    private String log() throws IOException {
        return Files.readString(data.resolve("log/mood-dj.log"));
    }

    @Test
    void startsWithAPlayerOnTheModulePathAndEndsWithIt() throws Exception {
        Path module = Files.createDirectories(folder.resolve("modules/player"));
        StrangersProcess.compile(module, true);
        Path path = Files.write(
                folder.resolve("libraries.txt"),
                Strangers.libraries().stream().map(Path::toString).toList());
        aSong();
        String agent = "-javaagent:" + Strangers.AGENT.toAbsolutePath() + "=camera=none,audio=none,panel=window,data="
                + data + ",classpath=" + path;
        try (StrangersProcess player = StrangersProcess.start(
                Strangers.JAVA,
                folder,
                agent,
                "-p",
                folder.resolve("modules").toString(),
                "-m",
                "strangers.player/" + Strangers.MAIN)) {
            assertEquals("READY", player.line());
            String state = player.state(now -> Strangers.inWindow(now) && now.contains("audio-mixer"));
            assertTrue(state.contains("windows=2") && state.contains("layout=RootLayout"), state);
            assertEquals("CLICKED", player.ask("click transport.play"));
            player.state(now -> now.contains("playing=false"));
            assertEquals(List.of(), player.uncaught());

            player.tell("exit");

            assertEquals(3, player.end(), player::errors);
            assertFalse(Files.exists(folder.resolve("crash.log")));
            assertEquals(
                    "mood-dj: Mood DJ is in \"Stranger's Player\": see its menu Mood DJ",
                    player.errors().strip());
        }
    }

    /** A program without anything but the base of Java. */
    private Path bare() throws IOException {
        Path source = Files.writeString(
                folder.resolve("Bare.java"),
                "class Bare { public static void main(String[] a) throws Exception {"
                        + " System.out.println(\"READY\"); System.in.read(); } }");
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source.toString()));
        return folder;
    }

    @Test
    void whoCannotBeAttachedToIsLeftAloneAndSaidWhy() throws Exception {
        try (StrangersProcess closed = onClassPath("-XX:+DisableAttachMechanism", Strangers.MAIN, "unknown")) {
            String why = assertThrows(AttachTrouble.class, () -> Strangers.attach(closed, quietly("start")))
                    .getMessage();
            assertTrue(String.valueOf(why).contains("-XX:+DisableAttachMechanism"), why);
            assertEquals("CLOSED", closed.ask("close"));
            closed.tell("end");
            assertEquals(0, closed.end());
        }
        try (StrangersProcess bare = StrangersProcess.start(
                Strangers.JAVA, folder, "--limit-modules", "java.base", "-cp", bare().toString(), "Bare")) {
            assertEquals("READY", bare.line());
            String why = assertThrows(AttachTrouble.class, () -> Strangers.attach(bare, quietly("start")))
                    .getMessage();
            assertEquals("This program has no windows: it runs without java.desktop", why);
        }
    }
}
