package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

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
        if (getCaret() instanceof DefaultCaret caret) {
            // Otherwise a new text rolls the page to its own end.
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
    }

    @Override
    public Color getForeground() {
        return Tones.quietText();
    }
}
