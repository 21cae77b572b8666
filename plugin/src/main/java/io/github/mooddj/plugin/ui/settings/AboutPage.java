package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.DjSettings.Theme;
import javax.swing.JComboBox;
import javax.swing.JLabel;

/** What this is, and how its window looks. */
final class AboutPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient SettingsDesk desk;
    private final JComboBox<ThemeName> theme = new JComboBox<>();
    private boolean drawing;

    private record ThemeName(Theme theme) {
        @Override
        public String toString() {
            return Words.text("about.theme." + theme.name());
        }
    }

    AboutPage(SettingsDesk desk, String version) {
        super("about");
        this.desk = desk;
        ask(Words.text("about.version"), new JLabel(version), "growx 0");
        ask(Words.text("about.licence"), new JLabel("GPL-3.0-or-later"), "growx 0");
        theme.setName("about.theme");
        for (Theme each : Theme.values()) {
            theme.addItem(new ThemeName(each));
        }
        ask(Words.text("about.theme"), theme, "growx 0");
        hint(new Paragraph(Words.text("about.theme.explained")));
        theme.addActionListener(event -> changed());
        desk.onSettings(this::show);
    }

    private void show(DjSettings settings) {
        drawing = true;
        theme.setSelectedItem(new ThemeName(settings.theme()));
        drawing = false;
    }

    private void changed() {
        if (!drawing && theme.getSelectedItem() instanceof ThemeName chosen) {
            desk.change(old -> with(old, chosen.theme()));
        }
    }

    private static DjSettings with(DjSettings old, Theme chosen) {
        return new DjSettings(
                old.cameraConsent(),
                old.camera(),
                old.interval(),
                old.calm(),
                old.moodFade(),
                old.skipFade(),
                old.pauseFade(),
                old.curve(),
                old.shuffle(),
                old.volume(),
                old.preview(),
                chosen);
    }
}
