package io.github.mooddj.plugin.ui.look;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** A word in a pill, with a dot of colour before it. Event dispatch thread only. */
public final class Chip extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 24;
    private static final int DOT = 8;

    private String text = "";
    private transient Color dot = Color.GRAY;

    /** An empty chip. */
    public Chip() {
        super(new Dimension(0, HEIGHT), new Dimension(0, HEIGHT));
    }

    /** Shows this word and this dot. */
    public void show(String word, Color colour) {
        if (!word.equals(text) || !colour.equals(dot)) {
            text = word;
            dot = colour;
            say(word);
            FontMetrics metrics = getFontMetrics(Text.Kind.SMALL.font());
            Dimension size = new Dimension(metrics.stringWidth(word) + DOT + 28, HEIGHT);
            setPreferredSize(size);
            setMinimumSize(size);
            revalidate();
            repaint();
        }
    }

    @Override
    protected void draw(Graphics2D pen) {
        pen.setColor(Tones.line());
        pen.draw(new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1d, getHeight() - 1d, HEIGHT, HEIGHT));
        pen.setColor(dot);
        pen.fill(new Ellipse2D.Double(10, (getHeight() - DOT) / 2.0, DOT, DOT));
        pen.setColor(Tones.text());
        pen.setFont(Text.Kind.SMALL.font());
        FontMetrics metrics = pen.getFontMetrics();
        pen.drawString(text, 10 + DOT + 6, (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2);
    }
}
