package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import javax.swing.Icon;

/** A small cross that takes something away. */
final class CrossIcon implements Icon {
    private static final int SIZE = 8;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D pen = Pen.of(graphics);
        try {
            pen.translate(x, y);
            pen.setColor(Tones.quietText());
            pen.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(new Line2D.Double(1, 1, 7, 7));
            pen.draw(new Line2D.Double(7, 1, 1, 7));
        } finally {
            pen.dispose();
        }
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
