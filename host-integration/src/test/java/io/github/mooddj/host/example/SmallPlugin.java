package io.github.mooddj.host.example;

import io.github.mooddj.host.HostPlugin;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.MediaPlayerHost.Registration;
import io.github.mooddj.host.PluginSession;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JMenu;

/** What the small host finds in the tests: a panel and a menu. */
public final class SmallPlugin implements HostPlugin {
    /** Called by the service loader. */
    public SmallPlugin() {}

    @Override
    public String name() {
        return "Small";
    }

    @Override
    public String description() {
        return "A panel and a menu.";
    }

    @Override
    public PluginSession start(MediaPlayerHost host) {
        List<Registration> added = host.window()
                .map(window -> List.of(
                        window.dock("Small", new JLabel("small panel")), window.addMenu(new JMenu("Small menu"))))
                .orElse(List.of());
        return () -> added.forEach(Registration::close);
    }
}
