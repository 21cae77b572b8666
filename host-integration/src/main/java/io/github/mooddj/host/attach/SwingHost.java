package io.github.mooddj.host.attach;

import io.github.mooddj.host.HostCapability;
import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostTransport;
import io.github.mooddj.host.MediaPlayerHost;
import java.awt.EventQueue;
import java.lang.instrument.Instrumentation;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import javax.swing.JComponent;
import javax.swing.JMenu;

/**
 * A Swing player that knows nothing of us, in whose process we run. Its main window gets what is docked; when it makes
 * itself another window, everything moves there.
 */
public final class SwingHost implements MediaPlayerHost, MediaPlayerHost.HostWindow {
    private final String name;
    private final HostPaths paths;
    private final Map<String, String> options;
    private final HostListeners listeners = new HostListeners();
    private final Optional<VlcjTransport> transport;
    private final Residence residence;
    private final HostWatch watch;

    private SwingHost(
            String name,
            HostPaths paths,
            Map<String, String> options,
            Optional<VlcjTransport> transport,
            ScheduledExecutorService thread) {
        this.name = name;
        this.paths = paths;
        this.options = Map.copyOf(options);
        this.transport = transport;
        this.residence = new Residence(!"window".equals(options.get("panel")), () -> end(0));
        this.watch = new HostWatch(name, thread, residence, listeners, transport, () -> end(0));
        transport.ifPresent(known -> known.begin(listeners));
    }

    /**
     * Moves in; on the event dispatch thread, when the program shows a window.
     *
     * @param options as the agent was told
     * @param instrumentation finds what the program plays with
     * @param thread watches the program; ours to use until {@link #close}
     */
    public static SwingHost moveIn(
            HostPaths paths,
            Map<String, String> options,
            Instrumentation instrumentation,
            ScheduledExecutorService thread) {
        String name = HostFrames.main()
                .map(frame -> frame.getTitle() == null || frame.getTitle().isBlank() ? "This player" : frame.getTitle())
                .orElse("This player");
        SwingHost host = new SwingHost(name, paths, options, VlcjTransport.find(instrumentation, thread), thread);
        host.watch.begin();
        return host;
    }

    private void end(int exitCode) {
        watch.stop();
        listeners.tell(listener -> listener.closing(exitCode));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public HostPaths paths() {
        return paths;
    }

    @Override
    public Map<String, String> options() {
        return options;
    }

    @Override
    public Set<HostCapability> capabilities() {
        Set<HostCapability> can = EnumSet.of(HostCapability.MENU, HostCapability.DOCK);
        if (transport.isPresent()) {
            can.add(HostCapability.FADE_VOLUME);
            can.add(HostCapability.SEEK);
        }
        return can;
    }

    @Override
    public Optional<HostWindow> window() {
        return Optional.of(this);
    }

    @Override
    public Optional<HostTransport> transport() {
        return transport.map(HostTransport.class::cast);
    }

    @Override
    public Registration addListener(HostListener listener) {
        return listeners.add(listener);
    }

    @Override
    public Registration dock(String title, JComponent panel) {
        return residence.dock(title, panel);
    }

    @Override
    public Registration addMenu(JMenu menu) {
        return residence.addMenu(menu);
    }

    @Override
    public void raise() {
        residence.raise();
    }

    /** The player is not ours to end: we leave it. */
    @Override
    public void quit(int exitCode) {
        EventQueue.invokeLater(() -> end(exitCode));
    }

    @Override
    public void close() {
        watch.stop();
        EventQueue.invokeLater(residence::leave);
    }
}
