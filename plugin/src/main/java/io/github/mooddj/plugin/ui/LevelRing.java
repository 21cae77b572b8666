package io.github.mooddj.plugin.ui;

import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.Optional;

/** The loudness of the last seconds, running round the mood's face. For the space that is left. */
final class LevelRing extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int BARS = 96;
    private static final double FLOOR = -48;
    private static final int SMALLEST = 110;
    private static final int LARGEST = 260;

    private final double[] heights = new double[BARS];
    private int newest;
    private transient Optional<Emotion> mood = Optional.empty();

    LevelRing() {
        super(new Dimension(SMALLEST, SMALLEST), new Dimension(0, 0));
        setName("playing.ring");
        say("");
    }

    /** Adds this level in dBFS; nothing moves while nothing plays. */
    void show(double level, Optional<Emotion> nowMood, State state) {
        if (!isVisible()) {
            return;
        }
        boolean sounds = state == State.PLAYING || state == State.FADING;
        if (!sounds && nowMood.equals(mood)) {
            return;
        }
        mood = nowMood;
        if (sounds) {
            newest = (newest + 1) % BARS;
            heights[newest] = Math.min(1, Math.max(0, 1 - level / FLOOR));
        } else if (state == State.STOPPED) {
            Arrays.fill(heights, 0);
        }
        repaint();
    }

    @Override
    protected void draw(Graphics2D pen) {
        double size = Math.min(LARGEST, Math.min(getWidth(), getHeight()));
        if (size < SMALLEST) {
            return;
        }
        double x = getWidth() / 2.0;
        double y = getHeight() / 2.0;
        double inner = size * 0.27;
        Color colour = EmotionColours.onCard(mood);
        pen.setColor(Tones.mix(Tones.card(), colour, 0.22));
        pen.fill(new Ellipse2D.Double(x - inner + 6, y - inner + 6, 2 * inner - 12, 2 * inner - 12));
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) (size / 110), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int bar = 0; bar < BARS; bar++) {
            double angle = 2 * Math.PI * bar / BARS - Math.PI / 2;
            double outer = inner + 2 + heights[(newest + BARS - bar) % BARS] * (size / 2 - inner - 4);
            pen.draw(new Line2D.Double(
                    x + Math.cos(angle) * inner,
                    y + Math.sin(angle) * inner,
                    x + Math.cos(angle) * outer,
                    y + Math.sin(angle) * outer));
        }
        int face = (int) (inner * 0.9);
        Icons.of("mood-" + mood.orElse(Emotion.NEUTRAL).key(), face, () -> colour)
                .paintIcon(this, pen, (int) Math.round(x - face / 2.0), (int) Math.round(y - face / 2.0));
    }
}
