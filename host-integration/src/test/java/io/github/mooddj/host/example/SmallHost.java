package io.github.mooddj.host.example;

import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginShelf;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;

/** A player's window in which plug-ins live; made on the event dispatch thread. */
final class SmallHost implements MediaPlayerHost, MediaPlayerHost.HostWindow {
    private final JFrame frame = new JFrame("Small player");
    private final HostPaths paths;
    private final PluginShelf plugins = new PluginShelf(this, PluginShelf.found(SmallHost.class.getClassLoader()));

    SmallHost(Path data) {
        paths = new HostPaths(data);
        frame.setJMenuBar(new JMenuBar());
        frame.setSize(800, 700);
        plugins.startAll();
        frame.setVisible(true);
    }

    @Override
    public String name() {
        return frame.getTitle();
    }

    @Override
    public HostPaths paths() {
        return paths;
    }

    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    @Override
    public Optional<HostWindow> window() {
        return Optional.of(this);
    }

    @Override
    public Registration dock(String title, JComponent panel) {
        frame.add(panel);
        return () -> frame.remove(panel);
    }

    @Override
    public Registration addMenu(JMenu menu) {
        frame.getJMenuBar().add(menu);
        return () -> frame.getJMenuBar().remove(menu);
    }

    @Override
    public void quit(int exitCode) {
        EventQueue.invokeLater(() -> {
            plugins.close();
            frame.dispose();
        });
    }
}
