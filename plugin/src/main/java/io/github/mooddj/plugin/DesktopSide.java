package io.github.mooddj.plugin;

import io.github.mooddj.host.HostCapability;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.mpris.SessionBusAddress;
import io.github.mooddj.plugin.background.Autostart;
import io.github.mooddj.plugin.background.BackgroundChoices;
import io.github.mooddj.plugin.background.BackgroundLife;
import io.github.mooddj.plugin.background.MoodNews;
import io.github.mooddj.plugin.background.PlayerControls;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.session.desktop.SessionBus;
import io.github.mooddj.plugin.settings.BackgroundSettings;
import io.github.mooddj.plugin.thread.PluginThreads;
import io.github.mooddj.plugin.ui.PanelDock;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What the desktop has of a session: tray, controls, notifications, the start with the user's session. */
final class DesktopSide implements AutoCloseable {
    /** The host's option that says how it was started, an argument a line. */
    static final String START_AGAIN = "start-again";

    private final MediaPlayerHost host;
    private final Optional<String> bus = SessionBusAddress.find(System.getenv(), system());
    private final boolean ours;
    private final BackgroundLife life;

    private DesktopSide(
            MediaPlayerHost host,
            DjCommands dj,
            Supplier<BackgroundSettings> settings,
            Optional<PanelDock> dock,
            PluginThreads threads,
            Path data) {
        this.host = host;
        this.ours = host.capabilities().contains(HostCapability.BACKGROUND);
        Runnable quit = () -> host.quit(0);
        Optional<Runnable> raise =
                dock.flatMap(open -> host.window()).map(window -> () -> EventQueue.invokeLater(window::raise));
        this.life = new BackgroundLife(
                threads.single("desktop"),
                new SessionBus(bus),
                dj,
                new PlayerControls(dj, raise, quit),
                settings,
                data.resolve("art"),
                new MoodNews(Locale.getDefault()),
                (title, sentence) -> dock.ifPresent(open -> open.balloon(title, sentence)));
        if (ours) {
            dock.ifPresent(open -> EventQueue.invokeLater(
                    () -> open.useTray(() -> settings.get().tray(), quit)));
        }
    }

    /** Begins. */
    static DesktopSide begin(
            MediaPlayerHost host,
            DjCommands dj,
            Supplier<BackgroundSettings> settings,
            Optional<PanelDock> dock,
            PluginThreads threads,
            Path data) {
        return new DesktopSide(host, dj, settings, dock, threads, data);
    }

    private static String system() {
        return System.getProperty("os.name", "");
    }

    /** What there is to choose; on the event dispatch thread. */
    BackgroundChoices choices() {
        String command = host.options().getOrDefault(START_AGAIN, "");
        return new BackgroundChoices(
                ours && PanelDock.hasTray(),
                bus.isPresent(),
                Autostart.of(
                        System.getenv(),
                        system(),
                        Path.of(System.getProperty("user.home", ".")),
                        ours && !command.isEmpty() ? List.of(command.split("\n", -1)) : List.of()));
    }

    @Override
    public void close() {
        life.close();
    }
}
