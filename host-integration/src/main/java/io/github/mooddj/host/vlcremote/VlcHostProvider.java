package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.Availability;
import io.github.mooddj.host.HostException;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostProvider;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.desktop.PanelWindow;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** {@code --host vlc}: the VLC application, found or started. */
public final class VlcHostProvider implements HostProvider {
    /** Found by the service loader. */
    public VlcHostProvider() {}

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String id() {
        return "vlc";
    }

    @Override
    public String name() {
        return "VLC";
    }

    @Override
    public Availability availability() {
        return availability(VlcInstallation.find(), System.getProperty("user.name", ""));
    }

    static Availability availability(VlcInstallation installation, String user) {
        Optional<VlcDoor> door = VlcConfig.door(installation.config());
        if (door.isPresent()) {
            try {
                return new Availability.Ready(
                        "VLC " + new VlcHttp(door.get()).status().version() + " runs, its web interface is on");
            } catch (VlcTrouble e) {
                if (e.kind() != VlcTrouble.Kind.GONE) {
                    return new Availability.Unusable(e.getMessage() + ": look into VLC's settings");
                }
            }
        }
        if (installation.program().isEmpty()) {
            return new Availability.Absent(
                    "VLC is not installed: install it, or name it in " + VlcInstallation.OVERRIDE);
        }
        Path program = installation.program().get();
        return user.equals("root") && program.startsWith("/usr")
                ? new Availability.Unusable(program + " does not run as root: start Mood DJ as another user")
                : new Availability.Ready(program + ", is started when music plays");
    }

    @Override
    public MediaPlayerHost attach(HostPaths paths, Map<String, String> options) throws HostException {
        VlcInstallation installation = VlcInstallation.find();
        Availability there = availability(installation, System.getProperty("user.name", ""));
        if (there instanceof Availability.Absent) {
            throw new HostException(there.sentence());
        }
        boolean windowless =
                Boolean.parseBoolean(options.getOrDefault("headless", "false")) || GraphicsEnvironment.isHeadless();
        if (windowless) {
            return new VlcRemoteHost(installation, paths, options, Optional.empty(), () -> {});
        }
        CompletableFuture<VlcRemoteHost> made = new CompletableFuture<>();
        try {
            EventQueue.invokeAndWait(() -> {
                PanelWindow window = new PanelWindow(
                        "Mood DJ", paths.data(), () -> made.join().quit(0));
                made.complete(new VlcRemoteHost(
                        installation,
                        paths,
                        options,
                        Optional.of(window),
                        () -> EventQueue.invokeLater(window::close)));
                // Behind the plug-ins, which start before the queue goes on.
                EventQueue.invokeLater(window::show);
            });
            return made.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HostException("Interrupted before the window was open", e);
        } catch (InvocationTargetException e) {
            throw new HostException("The window cannot be opened", e);
        }
    }
}
