package io.github.mooddj.plugin.ui.settings;

import javax.swing.JLabel;

/** What this is. */
final class AboutPage extends Page {
    private static final long serialVersionUID = 1L;

    AboutPage(String version) {
        super("about");
        ask(Words.text("about.version"), new JLabel(version), "growx 0");
        ask(Words.text("about.licence"), new JLabel("GPL-3.0-or-later"), "growx 0");
    }
}
