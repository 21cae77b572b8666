package io.github.mooddj.host;

import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JMenu;

/** What a media player offers to a plug-in. Called on the event dispatch thread where the host has windows. */
public interface MediaPlayerHost {
    /** The player's name, for people. */
    String name();

    /** Where the plug-in may keep its files. */
    HostPaths paths();

    /** What the user asked of the plug-in when the host was started, by option name without dashes. */
    Map<String, String> options();

    /** The host's window; empty when it has none (headless). */
    Optional<HostWindow> window();

    /** Ends the host, as its own Quit does; callable from any thread. */
    void quit(int exitCode);

    /** The parts of the host's window that a plug-in may use; everything on the event dispatch thread. */
    interface HostWindow {
        /** Docks a panel under a title; the returned handle takes it out again. */
        Registration dock(String title, JComponent panel);

        /** Adds a menu to the host's menu bar; the returned handle takes it out again. */
        Registration addMenu(JMenu menu);
    }

    /** Something that was added and can be taken out; a second call does nothing. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
