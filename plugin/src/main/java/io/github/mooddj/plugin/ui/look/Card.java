package io.github.mooddj.plugin.ui.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import java.util.ResourceBundle;
import javax.swing.JPanel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A panel with round corners and a thin line round it. If something in it cannot be painted, a sentence stands in its
 * place: a mistake of ours reaches neither its neighbours nor the host's event dispatch thread.
 */
public class Card extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(Card.class);

    private final int radius;
    private transient Optional<Color> frame = Optional.empty();
    private boolean broken;

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

    /** So that whatever in it is to be painted anew is painted from here. */
    @Override
    protected final boolean isPaintingOrigin() {
        return true;
    }

    @Override
    public final void paint(Graphics graphics) {
        try {
            super.paint(graphics);
            if (broken) {
                broken = false;
                getAccessibleContext().setAccessibleDescription(null);
            }
        } catch (RuntimeException e) {
            if (!broken) {
                broken = true;
                log.error(
                        "{} cannot be painted; a sentence takes its place",
                        getClass().getSimpleName(),
                        e);
            }
            saySo(graphics);
        }
    }

    private void saySo(Graphics graphics) {
        String sentence =
                ResourceBundle.getBundle("io.github.mooddj.plugin.ui.Panel").getString("card.broken");
        getAccessibleContext().setAccessibleDescription(sentence);
        paintComponent(graphics);
        Lines line = Lines.upTo(3, Text.Kind.SMALL, sentence);
        line.setSize(Math.max(1, getWidth() - 2 * radius), Math.max(1, getHeight() - radius));
        Graphics inside = graphics.create(radius, radius / 2, line.getWidth(), line.getHeight());
        try {
            line.paint(inside);
        } finally {
            inside.dispose();
        }
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
