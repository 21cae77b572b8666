package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.spectrum.SpectrumFeed;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Graphics2D;
import java.awt.event.HierarchyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.SwingUtilities;

/**
 * The music's spectrum round the cover of what plays, low to high from the top down on both sides. Asks for spectra
 * only while it can be seen: not while it is hidden, too small, or its window is an icon. Event dispatch thread only.
 */
final class SpectrumRing extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int SMALLEST = 110;
    private static final int LARGEST = 300;

    private final transient SpectrumFeed feed;
    private final transient StatusRelay<float[]> relay = new StatusRelay<>(this::show);
    private final float[] heights = new float[SpectrumFeed.BANDS];
    private transient Optional<SpectrumFeed.Subscription> subscription = Optional.empty();
    private transient Optional<Frame> window = Optional.empty();
    private transient Optional<BufferedImage> cover = Optional.empty();
    private transient Color colour = Color.GRAY;
    private long track;
    private final transient WindowAdapter icon = new WindowAdapter() {
        @Override
        public void windowStateChanged(WindowEvent event) {
            follow();
        }
    };

    SpectrumRing(SpectrumFeed feed) {
        super(new Dimension(SMALLEST, SMALLEST), new Dimension(0, 0));
        this.feed = feed;
        setName("playing.ring");
        say("");
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                follow();
            }
        });
    }

    /** Draws this song in the middle; without a cover, what stands for it. */
    void show(long id, Color wanted, Optional<BufferedImage> image) {
        if (id != track || !wanted.equals(colour) || !image.equals(cover)) {
            track = id;
            colour = wanted;
            cover = image;
            repaint();
        }
    }

    private void show(float[] bands) {
        if (subscription.isPresent() && !Arrays.equals(bands, heights)) {
            System.arraycopy(bands, 0, heights, 0, heights.length);
            repaint();
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        if (SwingUtilities.getWindowAncestor(this) instanceof Frame frame) {
            window = Optional.of(frame);
            frame.addWindowStateListener(icon);
        }
        follow();
    }

    @Override
    public void removeNotify() {
        window.ifPresent(frame -> frame.removeWindowStateListener(icon));
        window = Optional.empty();
        super.removeNotify();
        follow();
    }

    @Override
    @SuppressWarnings("deprecation") // The one method that every change of size goes through.
    public void reshape(int x, int y, int width, int height) {
        super.reshape(x, y, width, height);
        follow();
    }

    private void follow() {
        // Called by the superclass's constructor too, when there is nothing yet.
        if (subscription == null) {
            return;
        }
        boolean seen = isShowing()
                && Math.min(getWidth(), getHeight()) >= SMALLEST
                && window.filter(frame -> (frame.getExtendedState() & Frame.ICONIFIED) != 0)
                        .isEmpty();
        if (seen && subscription.isEmpty()) {
            subscription = Optional.of(feed.subscribe(relay));
        } else if (!seen && subscription.isPresent()) {
            subscription.get().close();
            subscription = Optional.empty();
        }
    }

    @Override
    protected void draw(Graphics2D pen) {
        double size = Math.min(LARGEST, Math.min(getWidth(), getHeight()));
        if (size < SMALLEST) {
            return;
        }
        double x = getWidth() / 2.0;
        double y = getHeight() / 2.0;
        double inner = size * 0.29;
        double disc = inner - size * 0.02;
        CoverArt.paint(pen, new Ellipse2D.Double(x - disc, y - disc, 2 * disc, 2 * disc), track, colour, cover);
        pen.setStroke(new BasicStroke((float) (size / 85), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int band = 0; band < heights.length; band++) {
            pen.setColor(Tones.mix(Tones.groove(), colour, Math.min(1, 0.35 + heights[band])));
            double angle = Math.PI * (band + 0.5) / heights.length;
            double outer = inner + 1 + heights[band] * (size / 2 - inner - 4);
            for (int side = -1; side <= 1; side += 2) {
                double sin = Math.sin(angle) * side;
                double cos = -Math.cos(angle);
                pen.draw(new Line2D.Double(x + sin * inner, y + cos * inner, x + sin * outer, y + cos * outer));
            }
        }
    }
}
