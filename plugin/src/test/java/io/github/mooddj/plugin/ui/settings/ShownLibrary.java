package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.ui.EventThread;
import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A library in windows, which are closed before it. */
abstract class ShownLibrary {
    final PlaylistStore store;

    ShownLibrary(PlaylistStore store) {
        this.store = store;
    }

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
    }

    @AfterEach
    void close() {
        if (!GraphicsEnvironment.isHeadless()) {
            Ui.closeWindows();
        }
        store.close();
    }

    /** Opens the mapping of a library: of this one, or of it as somebody watches it. */
    static MappingWindow mapping(PlaylistStore from, RecordedCommands commands) {
        return EventThread.get(() -> {
            MappingWindow dialog = new MappingWindow(from, commands);
            dialog.setVisible(true);
            return dialog;
        });
    }
}
