package io.github.mooddj.plugin.ui.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.swing.JPanel;

/** A panel with round corners and a thin line round it. */
public class Card extends JPanel {
    private static final long serialVersionUID = 1L;

    private final int radius;
    private transient Optional<Color> frame = Optional.empty();

    /** With this layout and corners of this radius in pixels. */
    public Card(LayoutManager layout, int radius) {
        super(layout);
        this.radius = radius;
        super.setOpaque(false);
    }

    /** A frame of this colour instead of the thin line. */
    public final void setFrame(Optional<Color> wanted) {
        if (!wanted.equals(frame)) {
            frame = wanted;
            repaint();
        }
    }

    @Override
    public final Color getBackground() {
        return Tones.card();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = Pen.of(graphics);
        try {
            double inset = 0.5;
            RoundRectangle2D edge = new RoundRectangle2D.Double(
                    inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, radius * 2d, radius * 2d);
            pen.setColor(Tones.card());
            pen.fill(edge);
            pen.setColor(frame.orElseGet(Tones::line));
            pen.setStroke(new BasicStroke(frame.isPresent() ? 1.4f : 1f));
            pen.draw(edge);
        } finally {
            pen.dispose();
        }
    }
}
