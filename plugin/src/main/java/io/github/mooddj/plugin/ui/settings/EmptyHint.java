package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;

/** A quiet line in the middle of something empty. */
final class EmptyHint {
    private EmptyHint() {}

    static void paint(JComponent component, Graphics graphics, String text) {
        Graphics2D pen = Pen.of(graphics);
        try {
            Font font = component.getFont();
            FontMetrics metrics = component.getFontMetrics(font);
            pen.setFont(font);
            pen.setColor(Tones.quietText());
            int y = component.getHeight() / 2 + metrics.getAscent() / 2;
            int x = (component.getWidth() - metrics.stringWidth(text)) / 2;
            pen.drawString(text, Math.max(8, x), y);
        } finally {
            pen.dispose();
        }
    }
}
