package io.github.mooddj.host;

/** A started plug-in. */
public interface PluginSession extends AutoCloseable {
    /** Removes every button, panel, thread and player that the plug-in made; within 2 s; may be called twice. */
    @Override
    void close();
}
