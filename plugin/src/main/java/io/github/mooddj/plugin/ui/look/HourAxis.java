package io.github.mooddj.plugin.ui.look;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** Round times under a line of time, as many as have room. */
public final class HourAxis {
    private static final long[] STEPS = {1, 5, 15, 30, 60, 120, 180, 240, 360};
    private static final int TICK = 4;

    private final ZoneId zone;
    private final Function<Instant, String> clock;
    private final int tick;

    /**
     * The times of a zone.
     *
     * @param clock writes a time
     * @param ticks whether a short line leads down to each time
     */
    public HourAxis(ZoneId zone, Function<Instant, String> clock, boolean ticks) {
        this.zone = zone;
        this.clock = clock;
        this.tick = ticks ? TICK : 0;
    }

    /** Paints it below {@code y}, in the pen's font. */
    public void paint(Graphics2D pen, TimeScale scale, int y) {
        FontMetrics metrics = pen.getFontMetrics();
        int width = metrics.stringWidth(clock.apply(scale.from()).replaceAll("\\d", "0")) + 6;
        long step = step(scale, (int) (scale.width() / (width + 24)));
        ZonedDateTime midnight = scale.from().atZone(zone).truncatedTo(ChronoUnit.DAYS);
        double free = scale.x();
        for (ZonedDateTime at = midnight; !at.toInstant().isAfter(scale.until()); at = at.plusMinutes(step)) {
            if (at.toInstant().isBefore(scale.from())) {
                continue;
            }
            double x = scale.x(at.toInstant());
            String label = clock.apply(at.toInstant());
            double wide = metrics.stringWidth(label);
            double left = Math.max(scale.x(), Math.min(scale.x() + scale.width() - wide, x - wide / 2));
            if (tick > 0) {
                pen.setColor(Tones.line());
                pen.draw(new Line2D.Double(x, y, x, y + tick));
            }
            if (left >= free) {
                pen.setColor(Tones.quietText());
                pen.drawString(label, (float) left, y + tick + metrics.getAscent() + 1);
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
