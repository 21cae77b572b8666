package io.github.mooddj.host;

import io.github.mooddj.host.playback.AudioSink;
import io.github.mooddj.host.playback.MusicPlayer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import javax.swing.JComponent;
import javax.swing.JMenu;

/**
 * What a media player offers to a plug-in. Called on the event dispatch thread where the host has windows, except where
 * a method says otherwise. What is not offered has a default that offers nothing.
 */
public interface MediaPlayerHost extends AutoCloseable {
    /** The player's name, for people. */
    String name();

    /** Where the plug-in may keep its files. */
    HostPaths paths();

    /** What the user asked of the plug-in when the host was started, by option name without dashes. */
    Map<String, String> options();

    /** What else it can do; the same as long as it lives. */
    default Set<HostCapability> capabilities() {
        return Set.of();
    }

    /** The host's window; empty when it has none (headless). */
    Optional<HostWindow> window();

    /** What the host plays by itself, so that it can be held while the plug-in plays; empty where nobody can. */
    default Optional<HostTransport> transport() {
        return Optional.empty();
    }

    /**
     * The host as that on which the plug-in's music sounds, in place of decks of its own. Called on {@code owner}.
     *
     * @param owner calls the player, and is where its listeners are called
     * @param threads makes what threads it needs
     * @return a player, to be closed by the caller; empty where the plug-in plays on its own decks
     */
    default Optional<MusicPlayer> player(ScheduledExecutorService owner, ThreadFactory threads) {
        return Optional.empty();
    }

    /**
     * A new sink to where the plug-in's own decks sound, {@link HostCapability#PCM}; empty for the sound device. From
     * any thread.
     */
    default Optional<AudioSink> output() {
        return Optional.empty();
    }

    /** Adds a listener, from any thread; the returned handle takes it out again. */
    default Registration addListener(HostListener listener) {
        return () -> {};
    }

    /** Ends the host, as its own Quit does, or lets go of it where it is not ours to end; callable from any thread. */
    void quit(int exitCode);

    /**
     * Lets go of the player: gives back what was changed in it (menus, panels, volume, list of pieces), within 2 s;
     * from any thread, may be called twice. Sessions in it are closed before.
     */
    @Override
    default void close() {}

    /** The parts of the host's window that a plug-in may use; everything on the event dispatch thread. */
    interface HostWindow {
        /**
         * Docks a panel under a title; the returned handle takes it out again. If the host makes itself a new window,
         * what was docked moves there by itself.
         */
        Registration dock(String title, JComponent panel);

        /** Adds a menu to the host's menu bar; the returned handle takes it out again. Moves like a panel. */
        Registration addMenu(JMenu menu);

        /**
         * Whether the look and feel is the host's own: then nobody but the host sets it, or a default of
         * {@link javax.swing.UIManager}. The plug-in never sets it in any host.
         */
        default boolean ownsTheme() {
            return true;
        }

        /** Brings what was docked before the user's eyes. */
        default void raise() {}
    }

    /**
     * Something that was added and can be taken out, on the threads on which it could be added; a second call does
     * nothing.
     */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
