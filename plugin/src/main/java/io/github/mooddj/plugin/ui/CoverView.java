package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** A cover in the mood's colour, with rings that differ from track to track. */
final class CoverView extends Drawn {
    private static final long serialVersionUID = 1L;

    private long track;
    private transient Color colour = Color.GRAY;

    CoverView(int size) {
        super(new Dimension(size, size), new Dimension(size, size));
    }

    void show(long id, Color wanted, String spoken) {
        if (id != track || !wanted.equals(colour)) {
            track = id;
            colour = wanted;
            repaint();
        }
        say(spoken);
    }

    @Override
    protected void draw(Graphics2D pen) {
        int size = Math.min(getWidth(), getHeight());
        Shape edge = new RoundRectangle2D.Double(0, 0, size, size, 16, 16);
        pen.setPaint(new GradientPaint(0, 0, Tones.mix(colour, Color.WHITE, 0.42), size, size, colour));
        pen.fill(edge);
        pen.clip(edge);
        long seed = track * 2_654_435_761L;
        double x = size * (0.15 + (seed >>> 8 & 255) / 255.0 * 0.7);
        double y = size * (0.45 + (seed >>> 16 & 255) / 255.0 * 0.5);
        double gap = size * (0.09 + (seed >>> 24 & 255) / 255.0 * 0.07);
        pen.setColor(new Color(255, 255, 255, 70));
        pen.setStroke(new BasicStroke(size / 40f));
        for (double radius = gap; radius < size * 1.3; radius += gap) {
            pen.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }
}
