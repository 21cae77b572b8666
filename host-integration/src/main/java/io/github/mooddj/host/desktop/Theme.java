package io.github.mooddj.host.desktop;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;

/** How the player's windows look. */
enum Theme {
    LIGHT,
    DARK;

    /** Makes every window look so, the open ones as well; on the event dispatch thread. */
    void apply() {
        FlatLaf.registerCustomDefaultsSource("io.github.mooddj.host.desktop");
        FlatLaf.setup(this == DARK ? new FlatDarkLaf() : new FlatLightLaf());
        FlatLaf.updateUI();
    }
}
