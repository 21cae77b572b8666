package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.Drawn;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** The cover of a song, or what stands for it. */
final class CoverView extends Drawn {
    private static final long serialVersionUID = 1L;

    private long track;
    private transient Color colour = Color.GRAY;
    private transient Optional<BufferedImage> picture = Optional.empty();

    CoverView(int size) {
        super(new Dimension(size, size), new Dimension(size, size));
    }

    void show(long id, Color wanted, String spoken, Optional<BufferedImage> cover) {
        if (id != track || !wanted.equals(colour) || !cover.equals(picture)) {
            track = id;
            colour = wanted;
            picture = cover;
            repaint();
        }
        say(spoken);
    }

    @Override
    protected void draw(Graphics2D pen) {
        int size = Math.min(getWidth(), getHeight());
        CoverArt.paint(pen, new RoundRectangle2D.Double(0, 0, size, size, 16, 16), track, colour, picture);
    }
}
