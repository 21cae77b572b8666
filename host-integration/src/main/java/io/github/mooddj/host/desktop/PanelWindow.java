package io.github.mooddj.host.desktop;

import io.github.mooddj.host.MediaPlayerHost.HostWindow;
import io.github.mooddj.host.MediaPlayerHost.Registration;
import java.nio.file.Path;
import javax.swing.JComponent;
import javax.swing.JMenu;

/** A window of our own, for a player that runs in another process. Event dispatch thread only. */
public final class PanelWindow implements HostWindow, AutoCloseable {
    private final PlayerWindow window;

    /**
     * Opens it where it was the last time.
     *
     * @param title of the window
     * @param data where the place is remembered
     * @param quit called when the user closes it
     */
    public PanelWindow(String title, Path data, Runnable quit) {
        WindowMemory memory = new WindowMemory(data);
        memory.theme().apply();
        window = new PlayerWindow(title, memory, quit);
    }

    /** Shows it, once what belongs into it is there. */
    public void show() {
        window.show();
    }

    @Override
    public Registration dock(String title, JComponent panel) {
        return window.dock(title, panel);
    }

    @Override
    public Registration addMenu(JMenu menu) {
        return window.addMenu(menu);
    }

    @Override
    public void raise() {
        window.raise();
    }

    @Override
    public void close() {
        window.hide();
        window.dispose();
    }
}
