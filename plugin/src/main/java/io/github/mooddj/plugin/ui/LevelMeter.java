package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.RoundRectangle2D;

/** How loud the mix is, left over right, from -60 to 0 dBFS. */
final class LevelMeter extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final double FLOOR = -60;
    private static final int BAR = 4;

    private final Messages messages;
    private double left = -120;
    private double right = -120;

    LevelMeter(Messages messages) {
        super(new Dimension(200, 2 * BAR + 3), new Dimension(80, 2 * BAR + 3));
        this.messages = messages;
        setName("playing.level");
    }

    /** Draws these levels in dBFS. */
    void show(double leftLevel, double rightLevel) {
        if (leftLevel == left && rightLevel == right) {
            return;
        }
        left = leftLevel;
        right = rightLevel;
        say(messages.text("playing.level", Math.round(left), Math.round(right)));
        repaint();
    }

    @Override
    protected void draw(Graphics2D pen) {
        double top = (getHeight() - 2 * BAR - 3) / 2.0;
        bar(pen, top, left);
        bar(pen, top + BAR + 3, right);
    }

    private void bar(Graphics2D pen, double y, double level) {
        pen.setColor(Tones.groove());
        pen.fill(new RoundRectangle2D.Double(0, y, getWidth(), BAR, BAR, BAR));
        double share = Math.min(1, Math.max(0, 1 - level / FLOOR));
        if (share > 0) {
            pen.setPaint(new LinearGradientPaint(
                    0, 0, Math.max(1, getWidth()), 0, new float[] {0, 0.8f, 0.95f, 1}, new Color[] {
                        Tones.good(), Tones.good(), Tones.caution(), Tones.problem()
                    }));
            pen.fill(new RoundRectangle2D.Double(0, y, Math.max(BAR, getWidth() * share), BAR, BAR, BAR));
        }
    }
}
