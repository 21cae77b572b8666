package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.HistoryStore.MoodSpan;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.EmotionPatterns;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.TimeScale;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints moods as a band: colour, pattern, and where there is room the name or the face. */
final class BandPainter {
    private static final int FACE = 16;

    private final InsightWords words;

    BandPainter(InsightWords words) {
        this.words = words;
    }

    void paint(Graphics2D pen, Component on, List<MoodSpan> moods, TimeScale scale, int y, int height) {
        RoundRectangle2D groove = new RoundRectangle2D.Double(scale.x(), y, scale.width(), height, 8, 8);
        pen.setColor(Tones.groove());
        pen.fill(groove);
        Graphics2D band = Pen.of(pen);
        band.clip(groove);
        band.setFont(pen.getFont());
        FontMetrics metrics = band.getFontMetrics();
        for (MoodSpan mood : moods) {
            double from = scale.x(mood.from());
            double width = Math.max(2, scale.x(mood.until()) - from - 1);
            EmotionPatterns.fill(band, new Rectangle2D.Double(from, y, width, height), mood.emotion());
            label(band, on, metrics, mood.emotion(), new Rectangle2D.Double(from, y, width, height));
        }
        band.dispose();
    }

    /** The words stand on a plain piece of the colour, so that the pattern does not disturb them. */
    private void label(Graphics2D band, Component on, FontMetrics metrics, Emotion emotion, Rectangle2D area) {
        String name = words.name(emotion);
        Color colour = EmotionColours.onCard(emotion);
        Color ink = EmotionColours.ink(colour);
        int wide = metrics.stringWidth(name);
        double middle = area.getCenterY();
        if (wide + 16 <= area.getWidth()) {
            band.setColor(colour);
            band.fill(new RoundRectangle2D.Double(
                    area.getX() + 4, middle - metrics.getHeight() / 2.0, wide + 8, metrics.getHeight(), 6, 6));
            band.setColor(ink);
            band.drawString(name, (float) area.getX() + 8, (float)
                    (middle + (metrics.getAscent() - metrics.getDescent()) / 2.0));
        } else if (area.getWidth() >= FACE + 4) {
            int x = (int) Math.round(area.getCenterX() - FACE / 2.0);
            int y = (int) Math.round(middle - FACE / 2.0);
            band.setColor(colour);
            band.fillRoundRect(x - 1, y - 1, FACE + 2, FACE + 2, 6, 6);
            Icons.of("mood-" + emotion.key(), FACE, () -> ink).paintIcon(on, band, x, y);
        }
    }
}
