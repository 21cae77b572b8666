package io.github.mooddj.plugin.ui.settings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.swing.UIManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the classes of the settings before somebody opens them: at the first opening they took a tenth of a second of
 * the event dispatch thread. From any thread but that one; makes nothing.
 */
public final class Ahead {
    private static final Logger log = LoggerFactory.getLogger(Ahead.class);
    private static final List<Class<?>> OURS = List.of(
            SettingsDialog.class,
            PlaylistMappingPanel.class,
            MoodRow.class,
            LibraryPane.class,
            SongTable.class,
            ShelfList.class,
            SongSearch.class,
            LibraryMenu.class,
            SongActions.class,
            PlaylistActions.class,
            CameraPage.class,
            FadePage.class,
            FadeSlider.class,
            CurvePicture.class,
            SoundPage.class,
            CalmPage.class,
            BackgroundPage.class,
            HostsPage.class,
            ServersPage.class,
            ServerBrowser.class,
            ProfilesPage.class,
            CalibrationPage.class,
            PrivacyPage.class,
            AboutPage.class);
    private static final List<String> WIDGETS = List.of(
            "TableUI",
            "TableHeaderUI",
            "ListUI",
            "SliderUI",
            "ComboBoxUI",
            "TextFieldUI",
            "PasswordFieldUI",
            "TextAreaUI",
            "ProgressBarUI",
            "CheckBoxUI",
            "RadioButtonUI",
            "PopupMenuUI",
            "ScrollPaneUI",
            "SpinnerUI");

    private Ahead() {}

    /** Loads them; takes a few tenths of a second. */
    public static void load() {
        Stream.concat(
                        OURS.stream().map(Class::getName),
                        WIDGETS.stream().map(UIManager::getString).filter(Objects::nonNull))
                .forEach(Ahead::load);
    }

    private static void load(String name) {
        try {
            Class<?> unused = Class.forName(name, true, Ahead.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            // A look of the host's, from where we cannot see it.
            log.debug("{} comes later", name, e);
        }
    }
}
