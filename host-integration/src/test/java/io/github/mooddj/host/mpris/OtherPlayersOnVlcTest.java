package io.github.mooddj.host.mpris;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.host.HeldHost;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.NowPlaying.State;
import io.github.mooddj.host.playback.OwnPulse;
import io.github.mooddj.host.playback.Tones;
import io.github.mooddj.host.playback.Waiting;
import io.github.mooddj.host.vlcremote.VlcRoom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real VLC on a bus of the test's own, as the user's other player. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "MPRIS is a convention of Linux desktops")
class OtherPlayersOnVlcTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path shared = Path.of("");

    private static Optional<OwnPulse> pulse = Optional.empty();

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void sound() throws IOException {
        pulse = Optional.of(VlcRoom.sound(shared));
    }

    @AfterAll
    static void silence() {
        pulse.ifPresent(OwnPulse::close);
    }

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread mpris = new Thread(task, "test-mpris");
        mpris.setDaemon(true);
        return mpris;
    });
    private Optional<Process> daemon = Optional.empty();
    private Optional<VlcRoom> room = Optional.empty();
    private String address = "";

    @BeforeEach
    void start() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/dbus-daemon")), "dbus-daemon is not installed");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path config = Files.writeString(folder.resolve("bus.conf"), """
                <busconfig>
                  <type>session</type>
                  <listen>unix:path=%s</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default">
                    <allow user="*"/>
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """.formatted(folder.resolve("bus")));
        Process started = new ProcessBuilder(
                        "/usr/bin/dbus-daemon", "--config-file=" + config, "--nofork", "--print-address")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        daemon = Optional.of(started);
        address = started.inputReader(StandardCharsets.US_ASCII).readLine();
        room = Optional.of(new VlcRoom(folder, pulse.orElseThrow(), Map.of("DBUS_SESSION_BUS_ADDRESS", address)));
    }

    @AfterEach
    void end() throws IOException {
        if (room.isPresent()) {
            room.get().close();
        }
        thread.shutdownNow();
        daemon.ifPresent(Process::destroy);
    }

    private OtherPlayers others() {
        return new OtherPlayers(Optional.of(address), thread, name -> true, new HostPaths(folder));
    }

    private static void await(VlcRoom.Hands vlc, String state) {
        Waiting.until(
                state + ", but " + vlc.state(), PATIENCE, () -> vlc.state().equals(state));
    }

    private static void await(OtherPlayers others, State state) {
        Waiting.until("others " + state, PATIENCE, () -> others.nowPlaying().state() == state);
    }

    @Test
    void whatPlaysIsHeldAndGoesOnAfterwardsAndOurselvesAreLeftAlone() throws IOException, DBusException {
        Path song = Tones.wav(folder.resolve("the user's.wav"), 400, 60);
        VlcRoom.Hands vlc = room.orElseThrow().usersVlcPlays(song);
        await(vlc, "PLAYING 256");
        Ourselves ours = new Ourselves();
        try (DBusConnection bus = DBusConnectionBuilder.forAddress(address)
                        .withShared(false)
                        .build();
                OtherPlayers others = others()) {
            bus.exportObject(ours);
            bus.requestBusName("org.mpris.MediaPlayer2.mooddj");
            await(others, State.PLAYING);

            HeldHost held = new HeldHost(others, HeldHost.Manner.PAUSE);
            held.hold();
            await(vlc, "PAUSED 256");
            await(others, State.PAUSED);
            held.giveBack();
            await(vlc, "PLAYING 256");
            await(others, State.PLAYING);

            HeldHost softer = new HeldHost(others, HeldHost.Manner.DUCK);
            softer.hold();
            Waiting.until(
                    "soft, but " + vlc.state(), PATIENCE, () -> vlc.state().equals("PLAYING 64"));
            Waiting.until("seen", PATIENCE, () -> others.nowPlaying().volume().orElse(1) < 0.3);
            softer.giveBack();
            await(vlc, "PLAYING 256");

            held.hold();
            await(vlc, "PAUSED 256");
            await(others, State.PAUSED);
            vlc.play();
            await(others, State.PLAYING);
            vlc.pause();
            await(others, State.PAUSED);
            held.forget();
            held.giveBack();
        }
        await(vlc, "PAUSED 256");
        assertEquals(0, ours.told.get());
    }

    @Test
    void withoutABusNothingIsHeld() {
        try (OtherPlayers others = new OtherPlayers(
                Optional.of("unix:path=" + folder.resolve("none")), thread, name -> true, new HostPaths(folder))) {
            assertEquals(State.UNKNOWN, others.nowPlaying().state());
            others.pause();
            others.play();
        }
    }

    /** Mood DJ as a player of the session, which plays. */
    static final class Ourselves implements MprisPlayer {
        private final AtomicInteger told = new AtomicInteger();

        @Override
        public void Pause() {
            told.incrementAndGet();
        }

        @Override
        public void Play() {
            told.incrementAndGet();
        }

        @Override
        public String getObjectPath() {
            return "/org/mpris/MediaPlayer2";
        }
    }
}
