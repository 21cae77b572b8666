package io.github.mooddj.host;

/** What a host loads: found by {@link java.util.ServiceLoader}, with a public constructor without arguments. */
public interface HostPlugin {
    /** The name in the host's menu. */
    String name();

    /** One sentence for the host's list of plug-ins. */
    String description();

    /**
     * Starts in a host; on the event dispatch thread where the host has windows. Returns soon: slow parts start in the
     * background.
     */
    PluginSession start(MediaPlayerHost host);
}
