package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.dj.DjCommands;
import java.awt.BorderLayout;
import javax.swing.JDialog;

/** The mapping alone in a window, as large as the settings show it. Event dispatch thread only. */
final class MappingWindow extends JDialog {
    private static final long serialVersionUID = 1L;

    MappingWindow(PlaylistStore store, DjCommands commands) {
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        add(new PlaylistMappingPanel(store, commands), BorderLayout.CENTER);
        setSize(820, 800);
        setLocationRelativeTo(null);
    }
}
