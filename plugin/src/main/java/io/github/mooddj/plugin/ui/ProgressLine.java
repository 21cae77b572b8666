package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/** How much of a track has been heard. */
final class ProgressLine extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int BAR = 4;

    private double share;
    private transient Color colour = Color.GRAY;

    ProgressLine() {
        super(new Dimension(120, 8), new Dimension(40, 8));
    }

    /** Draws this share, 0 to 1. */
    void show(double played, Color wanted, String spoken) {
        if (Math.abs(played - share) > 0.0005 || !wanted.equals(colour)) {
            share = played;
            colour = wanted;
            repaint();
        }
        say(spoken);
    }

    @Override
    protected void draw(Graphics2D pen) {
        double y = (getHeight() - BAR) / 2.0;
        pen.setColor(Tones.groove());
        pen.fill(new RoundRectangle2D.Double(0, y, getWidth(), BAR, BAR, BAR));
        if (share > 0) {
            pen.setColor(colour);
            pen.fill(new RoundRectangle2D.Double(0, y, Math.max(BAR, getWidth() * share), BAR, BAR, BAR));
        }
    }
}
