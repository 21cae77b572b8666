package io.github.mooddj.plugin.cli;

import io.github.mooddj.host.FoundHosts;
import io.github.mooddj.host.HostException;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostProvider;
import io.github.mooddj.host.desktop.DesktopPlayer;
import io.github.mooddj.host.desktop.HeadlessPlayer;
import io.github.mooddj.host.run.HostRun;
import io.github.mooddj.playlists.files.OwnerOnly;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mood-dj} without a subcommand: starts the player with the panel, or the DJ alone. */
@Command(
        name = "mood-dj",
        description = "Plays the music that fits your face. Nothing leaves this machine, and no picture is kept.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionFromJar.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class StartCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--demo", description = "Demo music and demo faces: needs no camera and no music.")
    boolean demo;

    @Option(names = "--headless", description = "No window: the background DJ alone.")
    boolean headless;

    @Option(names = "--camera", paramLabel = "CAMERA", description = "auto, NUMBER, folder:DIR, URL or none.")
    @Nullable
    String camera;

    @Option(names = "--camera-hold", paramLabel = "TIME", description = "How long folder:DIR shows each picture (10s).")
    @Nullable
    String cameraHold;

    @Option(
            names = "--audio",
            paramLabel = "AUDIO",
            description = "auto, device:NAME, wav:FILE, snapcast:HOST or none.")
    @Nullable
    String audio;

    @Option(names = "--interval", paramLabel = "TIME", description = "Time between two looks (5s).")
    @Nullable
    String interval;

    @Option(names = "--calm", paramLabel = "CALM", description = "How slowly the mood follows: quick, normal or calm.")
    @Nullable
    String calm;

    @Option(names = "--duration", paramLabel = "TIME", description = "Ends by itself after this time.")
    @Nullable
    String duration;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The player to live in, in place of our own; doctor lists them.")
    @Nullable
    String host;

    @Option(
            names = "--while-dj-plays",
            paramLabel = "HOW",
            description = "What becomes of the host's own music: pause, duck or leave (pause).")
    @Nullable
    String whileDjPlays;

    @Option(names = "--minimised", description = "Begins with the window minimised, in the tray where there is one.")
    boolean minimised;

    @Mixin
    final DataOption data = new DataOption();

    @Option(names = "--verbose", description = "Says more, and shows stack traces with errors.")
    boolean verbose;

    @Override
    public Integer call() throws IOException, HostException {
        return start(options().checked(spec.commandLine()));
    }

    /** The same without arguments, and without what reads them. */
    int plain() throws IOException, HostException {
        return start(options().unchecked());
    }

    private int start(Map<String, String> options) throws IOException, HostException {
        HostPaths paths = new HostPaths(data.makeBase());
        boolean windowless = headless || !hasDisplay();
        OwnerOnly.makeDirectory(paths.data().resolve("log"));
        Logging.ofProgram(paths.data(), windowless, verbose);
        if (host != null) {
            options.put("headless", String.valueOf(windowless));
            return HostRun.run(provider(host), paths, options);
        }
        if (!windowless) {
            DesktopPlayer.prepare(paths);
            return OnePlayer.in(demo ? paths.data().resolve("demo") : paths.data())
                    .run(() -> DesktopPlayer.run(paths, options));
        }
        if (!headless) {
            System.err.println("No display: running headless.");
        }
        return HeadlessPlayer.run(paths, options);
    }

    private HostProvider provider(String id) {
        try {
            return FoundHosts.in(StartCommand.class.getClassLoader()).named(id);
        } catch (HostException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Whether a window can be opened; a display that is named but does not answer counts as none. */
    private static boolean hasDisplay() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError | HeadlessException e) {
            return false;
        }
    }

    private GivenOptions options() {
        return new GivenOptions()
                .put("demo", String.valueOf(demo))
                .put("profile", data.profile().orElse(null))
                .put("camera", camera)
                .put("camera-hold", cameraHold)
                .put("audio", audio)
                .put("interval", interval)
                .put("calm", calm)
                .put("duration", duration)
                .put("while-dj-plays", whileDjPlays)
                .put("minimised", String.valueOf(minimised))
                .put("launcher", String.join("\n", Launcher.command()))
                .put(
                        "start-again",
                        startAgain().map(command -> String.join("\n", command)).orElse(null));
    }

    /** What starts the program like this with the user's session; empty where the launcher is not known. */
    private Optional<List<String>> startAgain() {
        return Launcher.script(System.getenv()).map(script -> {
            List<String> command = new ArrayList<>(List.of(script, "--minimised"));
            command.addAll(data.arguments());
            return command;
        });
    }
}
