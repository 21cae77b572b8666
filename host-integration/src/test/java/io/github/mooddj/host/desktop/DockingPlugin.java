package io.github.mooddj.host.desktop;

import io.github.mooddj.host.HostPlugin;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.swing.JLabel;
import javax.swing.JMenu;

/** A plug-in that docks a label and a menu, and says when it starts and ends. */
final class DockingPlugin implements HostPlugin {
    final BlockingQueue<MediaPlayerHost> started = new LinkedBlockingQueue<>();
    final BlockingQueue<String> ended = new LinkedBlockingQueue<>();
    final JLabel panel = new JLabel("a docked panel");

    @Override
    public String name() {
        return "Docking";
    }

    @Override
    public String description() {
        return "Docks a label.";
    }

    @Override
    public PluginSession start(MediaPlayerHost host) {
        List<MediaPlayerHost.Registration> added = new ArrayList<>();
        host.window().ifPresent(window -> {
            added.add(window.dock("Docked", panel));
            added.add(window.addMenu(new JMenu("Docked menu")));
        });
        started.add(host);
        return () -> {
            added.forEach(MediaPlayerHost.Registration::close);
            ended.add("ended");
        };
    }
}
