package io.github.mooddj.plugin;

import io.github.mooddj.host.HostPlugin;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginSession;
import io.github.mooddj.plugin.settings.StartOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/** What a host finds by {@link java.util.ServiceLoader}. */
public final class MoodDjPlugin implements HostPlugin {
    /** Called by the service loader. */
    public MoodDjPlugin() {}

    @Override
    public String name() {
        return "Mood DJ";
    }

    @Override
    public String description() {
        return "Plays the music that fits your face.";
    }

    @Override
    public PluginSession start(MediaPlayerHost host) {
        StartOptions options = StartOptions.of(host.options());
        return ProfileSession.start(host, options, InstantSource.system(), data(host, options));
    }

    /** The demo keeps its library apart from the user's. */
    private static Path data(MediaPlayerHost host, StartOptions options) {
        Path data = host.paths().data();
        if (!options.demo()) {
            return data;
        }
        try {
            return Files.createDirectories(data.resolve("demo"));
        } catch (IOException e) {
            throw new UncheckedIOException("the demo's directory in " + data + " cannot be made", e);
        }
    }
}
