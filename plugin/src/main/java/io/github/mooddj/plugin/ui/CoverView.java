package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.Drawn;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

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
        CoverArt.paint(pen, new RoundRectangle2D.Double(0, 0, size, size, 16, 16), track, colour, Optional.empty());
    }
}
