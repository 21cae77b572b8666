package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.playlists.PlaylistStore;
import java.util.List;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A library in windows, which the thread that draws may not ask. */
abstract class WatchedLibrary extends ShownLibrary {
    final WatchedStore watched;
    final RecordedCommands commands = new RecordedCommands();

    WatchedLibrary(PlaylistStore store) {
        super(store);
        watched = new WatchedStore(store);
    }

    @BeforeEach
    void watchTheThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @AfterEach
    @Override
    void close() {
        FailOnThreadViolationRepaintManager.uninstall();
        super.close();
        assertEquals(List.of(), watched.asked(), "asked by the thread that draws");
    }
}
