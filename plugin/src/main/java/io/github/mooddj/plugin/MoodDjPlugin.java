package io.github.mooddj.plugin;

import io.github.mooddj.host.HostPlugin;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginSession;
import io.github.mooddj.plugin.settings.StartOptions;
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
        return MoodDjSession.start(host, StartOptions.of(host.options()), InstantSource.system());
    }
}
