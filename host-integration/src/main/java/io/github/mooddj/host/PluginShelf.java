package io.github.mooddj.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plug-ins of a host: which there are, and which run. One thread; the event dispatch thread where the host has
 * windows.
 */
public final class PluginShelf implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginShelf.class);

    private final MediaPlayerHost host;
    private final List<HostPlugin> plugins;
    private final Map<HostPlugin, PluginSession> running = new LinkedHashMap<>();

    /** None runs yet. */
    public PluginShelf(MediaPlayerHost host, List<HostPlugin> plugins) {
        this.host = host;
        this.plugins = List.copyOf(plugins);
    }

    /** Looks through what a class loader sees; one that cannot be loaded is logged and left out. */
    public static List<HostPlugin> found(ClassLoader loader) {
        return Services.load(HostPlugin.class, loader, trouble -> LOG.error("A plug-in cannot be loaded", trouble));
    }

    /** Those that there are. */
    public List<HostPlugin> plugins() {
        return plugins;
    }

    /** Whether one runs. */
    public boolean runs(HostPlugin plugin) {
        return running.containsKey(plugin);
    }

    /** Starts those that do not run. */
    public void startAll() {
        plugins.forEach(this::start);
    }

    /** Starts one, unless it runs. */
    public void start(HostPlugin plugin) {
        if (!runs(plugin)) {
            running.put(plugin, plugin.start(host));
        }
    }

    /** Stops one, if it runs. */
    public void stop(HostPlugin plugin) {
        PluginSession session = running.remove(plugin);
        if (session != null) {
            session.close();
        }
    }

    /** Stops all. */
    @Override
    public void close() {
        plugins.forEach(this::stop);
    }
}
