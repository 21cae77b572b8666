package io.github.mooddj.plugin.ui;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.PlaybackStatus.FadeStatus;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Optional;

/** The two gain curves of a crossfade and the line of now that moves through them. */
final class CrossfadeView extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int STEPS = 48;
    private static final float[] DASHES = {3, 3};

    private transient Optional<FadeStatus> fade = Optional.empty();
    private transient Color outgoing = Color.GRAY;
    private transient Color incoming = Color.GRAY;

    CrossfadeView() {
        super(new Dimension(200, 40), new Dimension(80, 32));
        setName("playing.fade");
    }

    /** Draws this fade in the colours of its two decks. */
    void show(FadeStatus running, Color from, Color to, String spoken) {
        fade = Optional.of(running);
        outgoing = from;
        incoming = to;
        say(spoken);
        repaint();
    }

    @Override
    protected void draw(Graphics2D pen) {
        if (fade.isEmpty()) {
            return;
        }
        FadeStatus running = fade.get();
        CrossfadeCurve curve = running.curve();
        pen.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(outgoing);
        pen.draw(path(curve, false));
        pen.setColor(incoming);
        pen.draw(path(curve, true));
        double progress = progress(running);
        double x = x(progress);
        pen.setColor(Tones.text());
        pen.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
        pen.draw(new Line2D.Double(x, 1, x, getHeight() - 1d));
        dot(pen, outgoing, x, y(curve.outgoing(progress).amplitude()));
        dot(pen, incoming, x, y(curve.incoming(progress).amplitude()));
    }

    private Path2D path(CrossfadeCurve curve, boolean in) {
        Path2D path = new Path2D.Double();
        for (int step = 0; step <= STEPS; step++) {
            double at = step / (double) STEPS;
            double gain = (in ? curve.incoming(at) : curve.outgoing(at)).amplitude();
            if (step == 0) {
                path.moveTo(x(at), y(gain));
            } else {
                path.lineTo(x(at), y(gain));
            }
        }
        return path;
    }

    private static void dot(Graphics2D pen, Color colour, double x, double y) {
        pen.setColor(Tones.card());
        pen.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10));
        pen.setColor(colour);
        pen.fill(new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7));
    }

    private double x(double progress) {
        return 5 + progress * (getWidth() - 10);
    }

    private double y(double gain) {
        return 6 + (1 - gain) * (getHeight() - 12);
    }

    private static double progress(FadeStatus running) {
        long length = running.length().toMillis();
        return length <= 0 ? 1 : Math.min(1, running.elapsed().toMillis() / (double) length);
    }
}
