package io.github.mooddj.host.desktop;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import javax.swing.UIManager;

/** How the player's windows look. */
enum Theme {
    LIGHT,
    DARK;

    /** Makes every window look so, the open ones as well, unless they do already; on the event dispatch thread. */
    void apply() {
        if (UIManager.getLookAndFeel().getClass() == (this == DARK ? FlatDarkLaf.class : FlatLightLaf.class)) {
            return;
        }
        // The same letters on every system, with figures of one width for times that run.
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.registerCustomDefaultsSource("io.github.mooddj.host.desktop");
        FlatLaf.setup(this == DARK ? new FlatDarkLaf() : new FlatLightLaf());
        FlatLaf.updateUI();
    }
}
