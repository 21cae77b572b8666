package io.github.mooddj.plugin.session.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mooddj.plugin.session.PrivateBus;
import io.github.mooddj.plugin.session.desktop.ControlsState.Playing;
import io.github.mooddj.plugin.session.desktop.ControlsState.Shown;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The controls on a real message bus, used by playerctl, as desktops and keyboards use them. */
class DesktopControlsTest {
    private static final Path PLAYERCTL = Path.of("/usr/bin/playerctl");

    @TempDir
    Path directory = Path.of("");

    private final RecordedControls asked = new RecordedControls();

    private static void assumePlayerctl() {
        assumeTrue(PrivateBus.isPossible(), "dbus-daemon is not installed");
        assumeTrue(Files.isExecutable(PLAYERCTL), "playerctl is not installed");
    }

    private Process start(PrivateBus bus, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(PLAYERCTL.toString(), "--player=mooddj"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", bus.address());
        return builder.start();
    }

    private String playerctl(PrivateBus bus, String... arguments) throws IOException, InterruptedException {
        Process process = start(bus, arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return said;
    }

    private DesktopControls controls(SessionBus bus) {
        DesktopControls controls = new DesktopControls(bus, asked, directory.resolve("art"));
        controls.begin();
        return controls;
    }

    private static ControlsState playing(long key, Playing state) {
        BufferedImage cover = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        return new ControlsState(
                state,
                Optional.of(new Shown(
                        key,
                        "Paper Kites & Co",
                        "Ada",
                        "North",
                        URI.create("file:///m/kites.flac"),
                        Optional.of(Duration.ofSeconds(187)),
                        Optional.of(cover))),
                0.5,
                true);
    }

    @Test
    void playerctlCommandsThePlayer() throws IOException, InterruptedException {
        assumePlayerctl();
        try (PrivateBus bus = PrivateBus.start(directory);
                SessionBus session = new SessionBus(Optional.of(bus.address()));
                DesktopControls controls = controls(session)) {
            controls.show(playing(1, Playing.PLAYING), Duration.ZERO);
            for (String command : List.of("play-pause", "play", "pause", "next", "previous", "stop")) {
                assertEquals("", playerctl(bus, command));
            }
            playerctl(bus, "volume", "0.3");

            assertEquals("playPause", asked.next20());
            assertEquals("playing true", asked.next20());
            assertEquals("playing false", asked.next20());
            assertEquals("next", asked.next20());
            assertEquals("previous", asked.next20());
            assertEquals("stop", asked.next20());
            assertEquals("volume 0.3", asked.next20());
            playerctl(bus, "position", "10");
            assertTrue(asked.isEmpty(), "a player that cannot seek is not asked to");
        }
    }

    @Test
    void playerctlSeesWhatPlaysWithItsCover() throws IOException, InterruptedException {
        assumePlayerctl();
        try (PrivateBus bus = PrivateBus.start(directory);
                SessionBus session = new SessionBus(Optional.of(bus.address()))) {
            DesktopControls controls = controls(session);
            assertEquals("Stopped", playerctl(bus, "status"));

            controls.show(playing(1, Playing.PLAYING), Duration.ofSeconds(5));
            controls.moved(Duration.ofSeconds(7));

            assertEquals("Playing", playerctl(bus, "status"));
            assertEquals(
                    "Paper Kites & Co|Ada|North|187000000|0.5",
                    playerctl(
                            bus, "metadata", "--format", "{{title}}|{{artist}}|{{album}}|{{mpris:length}}|{{volume}}"));
            long position = Long.parseLong(playerctl(bus, "metadata", "--format", "{{position}}"));
            assertTrue(position >= 7_000_000 && position < 187_000_000, () -> "position " + position);
            Path cover = Path.of(URI.create(playerctl(bus, "metadata", "mpris:artUrl")));
            assertEquals(8, ImageIO.read(cover.toFile()).getWidth());

            controls.close();
            assertFalse(Files.exists(cover));
            assertTrue(playerctl(bus, "status").contains("No players found"));
        }
    }

    @Test
    void changesAreToldToThoseWhoListen() throws IOException, InterruptedException {
        assumePlayerctl();
        try (PrivateBus bus = PrivateBus.start(directory);
                SessionBus session = new SessionBus(Optional.of(bus.address()));
                DesktopControls controls = controls(session)) {
            Process follower = start(bus, "--follow", "metadata", "--format", "{{status}} {{title}}");
            try (BufferedReader lines = follower.inputReader(StandardCharsets.UTF_8)) {
                controls.show(playing(1, Playing.PLAYING), Duration.ZERO);
                awaitLine(lines, "Playing Paper Kites & Co");
                controls.show(playing(1, Playing.PAUSED), Duration.ofSeconds(9));
                awaitLine(lines, "Paused Paper Kites & Co");
            } finally {
                follower.destroy();
            }
        }
    }

    private static void awaitLine(BufferedReader lines, String wanted) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(wanted)) {
            line = lines.readLine();
        }
        assertEquals(wanted, line);
    }

    @Test
    void aSecondPlayerOnTheSameBusTakesANameOfItsOwn() throws IOException, DBusException {
        assumeTrue(PrivateBus.isPossible(), "dbus-daemon is not installed");
        try (PrivateBus bus = PrivateBus.start(directory);
                SessionBus one = new SessionBus(Optional.of(bus.address()));
                SessionBus two = new SessionBus(Optional.of(bus.address()));
                DesktopControls first = controls(one);
                DesktopControls second = controls(two);
                DBusConnection client = DBusConnectionBuilder.forAddress(bus.address())
                        .withShared(false)
                        .build()) {
            assertNotSame(first, second);
            DBus daemon = client.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
            List<String> names = List.of(daemon.ListNames());

            assertTrue(names.contains("org.mpris.MediaPlayer2.mooddj"), names::toString);
            assertTrue(
                    names.contains("org.mpris.MediaPlayer2.mooddj.instance"
                            + ProcessHandle.current().pid()),
                    names::toString);
        }
    }

    @Test
    void withoutABusNothingHappens() {
        SessionBus nowhere = new SessionBus(Optional.of("unix:path=" + directory.resolve("none")));
        DesktopControls controls = controls(nowhere);
        controls.show(playing(1, Playing.PLAYING), Duration.ZERO);
        controls.close();
        assertFalse(new DesktopNotices(nowhere).show("Mood: Happy", "Fading"));
        nowhere.close();

        assertTrue(asked.isEmpty());
    }
}
