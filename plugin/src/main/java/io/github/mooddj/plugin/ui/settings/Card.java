package io.github.mooddj.plugin.ui.settings;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;

/** A panel with round corners and a thin line round it. */
class Card extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final float[] DASHES = {4, 3};

    private final int radius;
    private boolean dashed;
    private boolean marked;

    Card(LayoutManager layout, int radius) {
        super(layout);
        this.radius = radius;
        super.setOpaque(false);
    }

    /** A dashed line: empty, waits for something. */
    final void setDashed(boolean wanted) {
        dashed = wanted;
        repaint();
    }

    /** An accent line: what is dragged would land here. */
    final void setMarked(boolean wanted) {
        marked = wanted;
        repaint();
    }

    /** What fills it. */
    Color fill() {
        return Shades.card();
    }

    @Override
    public final Color getBackground() {
        return fill();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            RoundRectangle2D edge =
                    new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1d, getHeight() - 1d, radius * 2d, radius * 2d);
            pen.setColor(fill());
            pen.fill(edge);
            pen.setColor(marked ? Shades.accent() : Shades.line());
            if (marked) {
                pen.setStroke(new BasicStroke(2));
            } else if (dashed) {
                pen.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
            }
            pen.draw(edge);
        } finally {
            pen.dispose();
        }
    }
}
