package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.swing.UIManager;

/** A card on which something can be dropped: dashed while it waits for something, framed while it would take it. */
class DropCard extends Card {
    private static final long serialVersionUID = 1L;
    private static final int RADIUS = 10;
    private static final float[] DASHES = {4, 3};

    private boolean dashed;
    private boolean marked;

    DropCard(LayoutManager layout) {
        super(layout, RADIUS);
    }

    /** Empty, waits for something. */
    final void setDashed(boolean wanted) {
        dashed = wanted;
        repaint();
    }

    /** What is dragged would land here. */
    final void setMarked(boolean wanted) {
        marked = wanted;
        setFrame(wanted ? Optional.of(accent()) : Optional.empty());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (!dashed || marked) {
            super.paintComponent(graphics);
            return;
        }
        Graphics2D pen = Pen.of(graphics);
        try {
            pen.setColor(Tones.mix(Tones.line(), Tones.text(), 0.12));
            pen.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
            pen.draw(
                    new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1d, getHeight() - 1d, 2d * RADIUS, 2d * RADIUS));
        } finally {
            pen.dispose();
        }
    }

    private static Color accent() {
        Color accent = UIManager.getColor("Component.accentColor");
        return accent == null ? Tones.text() : accent;
    }
}
