package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Round times under a line of time, as many as have room. */
final class HourAxis {
    private static final long[] STEPS = {1, 5, 15, 30, 60, 120, 180, 240, 360};
    private static final int TICK = 4;

    private final InsightWords words;

    HourAxis(InsightWords words) {
        this.words = words;
    }

    void paint(Graphics2D pen, TimeScale scale, int y) {
        FontMetrics metrics = pen.getFontMetrics();
        int width = metrics.stringWidth(words.clock(scale.from()).replaceAll("\\d", "0")) + 6;
        long step = step(scale, (int) (scale.width() / (width + 24)));
        ZonedDateTime midnight = scale.from().atZone(words.zone()).truncatedTo(ChronoUnit.DAYS);
        double free = scale.x();
        for (ZonedDateTime at = midnight; !at.toInstant().isAfter(scale.until()); at = at.plusMinutes(step)) {
            if (at.toInstant().isBefore(scale.from())) {
                continue;
            }
            double x = scale.x(at.toInstant());
            String label = words.clock(at.toInstant());
            double wide = metrics.stringWidth(label);
            double left = Math.max(scale.x(), Math.min(scale.x() + scale.width() - wide, x - wide / 2));
            pen.setColor(Tones.line());
            pen.draw(new Line2D.Double(x, y, x, y + TICK));
            if (left >= free) {
                pen.setColor(Tones.quietText());
                pen.drawString(label, (float) left, y + TICK + metrics.getAscent() + 1);
                free = left + wide + 10;
            }
        }
    }

    private static long step(TimeScale scale, int most) {
        long all = Duration.between(scale.from(), scale.until()).toMinutes();
        for (long minutes : STEPS) {
            if (all / minutes < Math.max(1, most)) {
                return minutes;
            }
        }
        return Duration.ofHours(12).toMinutes();
    }
}
