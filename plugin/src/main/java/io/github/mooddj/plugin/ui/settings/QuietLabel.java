package io.github.mooddj.plugin.ui.settings;

import java.awt.Color;
import javax.swing.JLabel;

/** Text of less weight, in every theme. */
final class QuietLabel extends JLabel {
    private static final long serialVersionUID = 1L;

    QuietLabel(String text) {
        super(text);
    }

    @Override
    public Color getForeground() {
        return Shades.quietText();
    }
}
