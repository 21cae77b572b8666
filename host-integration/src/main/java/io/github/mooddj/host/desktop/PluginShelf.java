package io.github.mooddj.host.desktop;

import io.github.mooddj.host.HostPlugin;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plug-ins of a host: which there are, and which run. One thread. */
final class PluginShelf implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginShelf.class);

    private final MediaPlayerHost host;
    private final List<HostPlugin> plugins;
    private final Map<HostPlugin, PluginSession> running = new LinkedHashMap<>();

    PluginShelf(MediaPlayerHost host, List<HostPlugin> plugins) {
        this.host = host;
        this.plugins = List.copyOf(plugins);
    }

    /** Looks on the class path; one that cannot be loaded is logged and left out. */
    static List<HostPlugin> found() {
        return ServiceLoader.load(HostPlugin.class).stream()
                .flatMap(provider -> {
                    try {
                        return java.util.stream.Stream.of(provider.get());
                    } catch (ServiceConfigurationError e) {
                        LOG.error("A plug-in cannot be loaded: {}", provider.type(), e);
                        return java.util.stream.Stream.empty();
                    }
                })
                .toList();
    }

    List<HostPlugin> plugins() {
        return plugins;
    }

    boolean runs(HostPlugin plugin) {
        return running.containsKey(plugin);
    }

    void startAll() {
        plugins.forEach(this::start);
    }

    void start(HostPlugin plugin) {
        if (!runs(plugin)) {
            running.put(plugin, plugin.start(host));
        }
    }

    void stop(HostPlugin plugin) {
        PluginSession session = running.remove(plugin);
        if (session != null) {
            session.close();
        }
    }

    @Override
    public void close() {
        plugins.forEach(this::stop);
    }
}
