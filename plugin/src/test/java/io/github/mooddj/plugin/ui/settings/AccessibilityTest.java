package io.github.mooddj.plugin.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatLightLaf;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.ui.EventThread;
import io.github.mooddj.plugin.ui.Widgets;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody who sees nothing, or has no mouse, meets in the settings and the windows that they open. */
class AccessibilityTest {
    private final PlaylistStore store = SampleLibrary.filled();

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
        EventThread.get(() -> {
            Widgets.wear(new FlatLightLaf());
            return true;
        });
    }

    @AfterEach
    void close() {
        if (!GraphicsEnvironment.isHeadless()) {
            Ui.closeWindows();
        }
        store.close();
    }

    @Test
    void everyWidgetOfEveryPageHasANameAndIsReached() {
        for (String page : SettingsPictures.PAGES) {
            Window window = shown(() -> SettingsPictures.settings(store, page));
            assertThat(EventThread.get(() -> Widgets.faults(window))).as(page).isEmpty();
            EventThread.run(window::dispose);
        }
    }

    @Test
    void everyWidgetOfTheReportHasANameAndIsReached() {
        Window window = shown(SettingsPictures::report);
        assertThat(EventThread.get(() -> Widgets.faults(window))).isEmpty();
    }

    private static Window shown(Callable<Window> maker) {
        Window window = EventThread.get(maker);
        EventThread.run(() -> window.setVisible(true));
        EventThread.run(window::validate);
        return window;
    }
}
