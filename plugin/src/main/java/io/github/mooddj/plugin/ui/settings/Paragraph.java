package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Quiet text over several lines, broken between words. */
final class Paragraph extends JTextArea {
    private static final long serialVersionUID = 1L;

    Paragraph(String text) {
        super(text);
        setEditable(false);
        setFocusable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setColumns(20);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setOpaque(false);
        setBorder(null);
        setFont(UIManager.getFont("Label.font"));
    }

    @Override
    public Color getForeground() {
        return Tones.quietText();
    }
}
