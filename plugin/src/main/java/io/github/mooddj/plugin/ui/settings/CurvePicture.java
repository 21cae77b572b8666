package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.function.DoubleFunction;
import javax.swing.JComponent;

/** The two gains of a fade over its time: what goes out, what comes in. */
final class CurvePicture extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final int POINTS = 60;
    private static final int MARGIN = 10;

    private CrossfadeCurve curve = CrossfadeCurve.EQUAL_POWER;

    CurvePicture() {
        setName("fades.picture");
        setToolTipText(Words.text("fades.picture"));
    }

    void show(CrossfadeCurve shown) {
        curve = shown;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = Pen.of(graphics);
        try {
            pen.setColor(Tones.groove());
            pen.fillRoundRect(0, 0, getWidth(), getHeight(), 16, 16);
            draw(pen, EmotionColours.onCard(Emotion.NEUTRAL), curve::outgoing);
            draw(pen, EmotionColours.onCard(Emotion.HAPPY), curve::incoming);
        } finally {
            pen.dispose();
        }
    }

    private void draw(Graphics2D pen, Color color, DoubleFunction<Gain> gain) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i <= POINTS; i++) {
            double progress = (double) i / POINTS;
            double x = MARGIN + progress * (getWidth() - 2 * MARGIN);
            double y = getHeight() - MARGIN - gain.apply(progress).amplitude() * (getHeight() - 2 * MARGIN);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        pen.setColor(color);
        pen.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }
}
