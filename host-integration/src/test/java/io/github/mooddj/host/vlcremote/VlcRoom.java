package io.github.mooddj.host.vlcremote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Heard;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.OwnPulse;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Recorder;
import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.host.playback.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/**
 * A user with the real VLC application and a sound server of his own: VLC does not run as root, so that root's tests
 * start it as nobody. The test is skipped where there is no VLC.
 */
public final class VlcRoom implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A sound server for the rooms of one test class, which a VLC of another user may use. */
    public static OwnPulse sound(Path folder) throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/vlc")), "VLC is not installed");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        OwnPulse pulse = new OwnPulse(folder);
        pulse.plugIn(SINK);
        return pulse;
    }

    private static final String SINK = "dj";

    final Heard heard = new Heard();
    final Path folder;
    private final List<Throwable> mistakes = new CopyOnWriteArrayList<>();
    private final OwnPulse pulse;
    private final Path program;
    private final List<Process> programs = new ArrayList<>();
    private final ScheduledExecutorService owner = thread("test-dj");
    private ScheduledExecutorService remote = thread("test-remote");
    private Optional<VlcRemotePlayer> player = Optional.empty();

    VlcRoom(Path folder, OwnPulse pulse) throws IOException {
        this(folder, pulse, Map.of());
    }

    /** With more in VLC's environment. */
    public VlcRoom(Path folder, OwnPulse pulse, Map<String, String> environment) throws IOException {
        this.folder = folder;
        this.pulse = pulse;
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/vlc")), "VLC is not installed");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        program = folder.resolve("vlc-of-a-user");
        boolean root = "root".equals(System.getProperty("user.name"));
        Assumptions.assumeTrue(!root || Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv is not installed");
        String home = folder.resolve("home").toString();
        Files.writeString(
                program,
                String.join(
                        "\n",
                        "#!/bin/sh",
                        "echo $$ >>" + folder.resolve("pids"),
                        "mkdir -p " + home,
                        root ? "chown nobody " + home + " \"$2\"; chmod 711 \"$(dirname \"$2\")\"" : "",
                        "exec " + (root ? "setpriv --reuid=nobody --regid=nogroup --clear-groups " : "")
                                + "env -i PATH=/usr/bin:/bin HOME=" + home + " XDG_RUNTIME_DIR=" + home
                                + " PULSE_SERVER=" + pulse.address() + words(environment) + " vlc \"$@\" --aout=pulse",
                        ""));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private ScheduledExecutorService thread(String name) {
        return new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        }) {
            @Override
            protected void afterExecute(Runnable done, Throwable thrown) {
                if (thrown == null && done instanceof Future<?> future && future.isDone() && !future.isCancelled()) {
                    try {
                        future.get();
                    } catch (ExecutionException e) {
                        mistakes.add(e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        };
    }

    private static String words(Map<String, String> environment) {
        StringBuilder words = new StringBuilder();
        environment.forEach((name, value) ->
                words.append(' ').append(name).append("='").append(value).append('\''));
        return words.toString();
    }

    /** The user plays something in a VLC of his own; what runs here stops or starts it by hand. */
    public Hands usersVlcPlays(Path song) throws IOException {
        VlcHttp vlc = usersVlc();
        vlc.tell(VlcCommand.enqueue(song.toUri()));
        vlc.tell(VlcCommand.play(vlc.playlist().get(0).id()));
        return new Hands() {
            @Override
            public String state() {
                try {
                    return vlc.status().state().name() + ' ' + vlc.status().volume();
                } catch (VlcTrouble e) {
                    return String.valueOf(e.getMessage());
                }
            }

            @Override
            public void play() throws IOException {
                vlc.tell(VlcCommand.resume());
            }

            @Override
            public void pause() throws IOException {
                vlc.tell(VlcCommand.pause());
            }
        };
    }

    /** The user's hands on his VLC. */
    public interface Hands {
        /** Such as {@code PLAYING 256}. */
        String state();

        /** Goes on. */
        void play() throws IOException;

        /** Holds. */
        void pause() throws IOException;
    }

    VlcInstallation installation() {
        return new VlcInstallation(Optional.of(program), folder.resolve("vlcrc"), folder.resolve("extensions"));
    }

    /** Starts the user's own VLC, whose web interface is on as his settings say. */
    VlcHttp usersVlc() throws IOException {
        VlcDoor door;
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            door = new VlcDoor(any.getLocalPort(), "users own");
        }
        VlcConfig.write(folder.resolve("none"), installation().config(), door);
        return start(door);
    }

    /** The same VLC once more. */
    VlcHttp startAgain(VlcHttp before) throws IOException {
        return start(before.door());
    }

    private VlcHttp start(VlcDoor door) throws IOException {
        programs.add(new ProcessBuilder(
                        program.toString(), "--config", installation().config().toString(), "--intf", "dummy")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        VlcHttp vlc = new VlcHttp(door);
        Waiting.until("the user's VLC", PATIENCE, () -> answers(vlc));
        return vlc;
    }

    static boolean answers(VlcHttp vlc) {
        try {
            return !vlc.status().version().isEmpty();
        } catch (VlcTrouble e) {
            return false;
        }
    }

    /** The DJ comes. */
    MusicPlayer enter() {
        VlcRemotePlayer entering =
                new VlcRemotePlayer(owner, remote, installation(), folder.resolve("memory"), false, heard.news::add);
        entering.addListener(heard);
        player = Optional.of(entering);
        return entering;
    }

    /** The DJ goes; another may come. */
    void leave() {
        player.ifPresent(open -> tell(MusicPlayer::close));
        player = Optional.empty();
    }

    /** The DJ is gone without a word. */
    void vanish() {
        remote.shutdownNow();
        remote = thread("test-remote");
        player = Optional.empty();
    }

    void tell(Consumer<MusicPlayer> command) {
        try {
            owner.submit(() -> command.accept(player.orElseThrow())).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    PlaybackStatus status() {
        return player.orElseThrow().status();
    }

    /** Plays, and waits until it sounds. */
    void play(long key, Path song, Duration fade) {
        tell(on -> on.play(
                new MediaItem(key, song.toUri(), TrackGain.NONE), new Transition(fade, CrossfadeCurve.EQUAL_POWER)));
        awaitNews("started " + key);
    }

    void awaitNews(String news) {
        try {
            Waiting.until(news, PATIENCE, () -> !mistakes.isEmpty() || heard.news.contains(news));
        } catch (AssertionError e) {
            throw new AssertionError(news + ", but " + heard.news + ", " + status(), e);
        }
        mistakes.forEach(mistake -> {
            throw new AssertionError(mistake);
        });
    }

    Recorder record() throws IOException {
        Recorder recorder = pulse.record(SINK);
        recorder.awaitMore(Duration.ofMillis(100));
        return recorder;
    }

    /** Processes of VLC that run, the newest last. */
    List<ProcessHandle> running() throws IOException {
        return Files.readAllLines(folder.resolve("pids")).stream()
                .map(line -> ProcessHandle.of(Long.parseLong(line)))
                .flatMap(Optional::stream)
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    /** Sends the newest VLC a signal. */
    void signal(String name) throws IOException {
        List<ProcessHandle> running = running();
        try {
            int code = new ProcessBuilder(
                            "kill",
                            "-" + name,
                            "" + running.get(running.size() - 1).pid())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new AssertionError("kill: " + code);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        leave();
        owner.shutdownNow();
        remote.shutdownNow();
        if (Files.exists(folder.resolve("pids"))) {
            for (ProcessHandle process : running()) {
                process.destroyForcibly();
                process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
            }
        }
        assertEquals(List.of(), mistakes);
    }
}
