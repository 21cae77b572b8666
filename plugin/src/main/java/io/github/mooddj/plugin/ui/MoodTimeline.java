package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.EmotionPatterns;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** The day's moods as a band of colours with the hours under it. */
final class MoodTimeline extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int BAND = 20;
    private static final Duration LEAST = Duration.ofMinutes(10);
    private static final long[] STEPS = {1, 5, 15, 30, 60, 120, 180, 240, 360};

    private final Messages messages;
    private final ZoneId zone;
    private transient List<MoodRecord> moods = List.of();
    private transient Instant now = Instant.EPOCH;

    MoodTimeline(Messages messages, ZoneId zone) {
        super(new Dimension(300, 42), new Dimension(120, 42));
        this.messages = messages;
        this.zone = zone;
        setName("today.timeline");
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** Draws these moods, oldest first, the last of them until {@code at}; once a minute is enough. */
    void show(List<MoodRecord> today, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        if (today.equals(moods) && minute.equals(now)) {
            return;
        }
        moods = today;
        now = minute;
        StringJoiner spoken = new StringJoiner("; ", messages.text("today.name") + ": ", "");
        for (int index = 0; index < moods.size(); index++) {
            spoken.add(words(index));
        }
        say(spoken.toString());
        repaint();
    }

    /** Just before the first mood, at a round time. */
    private Instant start() {
        long five = Duration.ofMinutes(5).toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(moods.get(0).at().getEpochSecond(), five) * five);
    }

    private Instant end() {
        return latest(now, start().plus(LEAST));
    }

    private Instant end(int index) {
        return index + 1 < moods.size()
                ? moods.get(index + 1).at()
                : latest(now, moods.get(index).at());
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private double x(Instant at) {
        double all = Duration.between(start(), end()).toMillis();
        return Duration.between(start(), at).toMillis() / all * getWidth();
    }

    private String words(int index) {
        MoodRecord mood = moods.get(index);
        return messages.text(
                "today.segment", messages.name(mood.emotion()), messages.clock(mood.at()), messages.clock(end(index)));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        for (int index = 0; index < moods.size(); index++) {
            if (event.getX() >= x(moods.get(index).at()) && event.getX() <= x(end(index))) {
                return words(index);
            }
        }
        return null;
    }

    @Override
    protected void draw(Graphics2D pen) {
        pen.setFont(Text.Kind.SMALL.font());
        FontMetrics metrics = pen.getFontMetrics();
        Shape groove = new RoundRectangle2D.Double(0, 0, getWidth(), BAND, 8, 8);
        pen.setColor(Tones.groove());
        pen.fill(groove);
        if (moods.isEmpty()) {
            pen.setColor(Tones.quietText());
            pen.drawString(messages.text("today.none"), 0, BAND + 4 + metrics.getAscent());
            return;
        }
        Graphics2D band = Pen.of(pen);
        band.clip(groove);
        for (int index = 0; index < moods.size(); index++) {
            double from = x(moods.get(index).at());
            double width = Math.max(2, x(end(index)) - from - 1);
            EmotionPatterns.fill(
                    band,
                    new Rectangle2D.Double(from, 0, width, BAND),
                    moods.get(index).emotion());
            label(band, metrics, moods.get(index).emotion(), from, width);
        }
        band.dispose();
        hours(pen, metrics);
    }

    private void label(Graphics2D band, FontMetrics metrics, Emotion emotion, double x, double width) {
        Color colour = EmotionColours.onCard(emotion);
        Color ink = EmotionColours.ink(colour);
        String name = messages.name(emotion);
        int wide = metrics.stringWidth(name);
        band.setColor(colour);
        if (wide + 12 <= width) {
            int base = (BAND + metrics.getAscent() - metrics.getDescent()) / 2;
            band.fill(new RoundRectangle2D.Double(x + 3, 2, wide + 6, BAND - 4, 6, 6));
            band.setColor(ink);
            band.drawString(name, (float) x + 6, base);
        } else if (width >= 18) {
            band.fill(new RoundRectangle2D.Double(x + (width - 16) / 2, 2, 16, BAND - 4, 6, 6));
            Icons.of("mood-" + emotion.key(), 14, () -> ink)
                    .paintIcon(this, band, (int) Math.round(x + (width - 14) / 2), (BAND - 14) / 2);
        }
    }

    private void hours(Graphics2D pen, FontMetrics metrics) {
        pen.setColor(Tones.quietText());
        int width = metrics.stringWidth("00:00");
        long step = step(getWidth() / Math.max(1, width + 32)).toSeconds();
        ZonedDateTime midnight = start().atZone(zone).truncatedTo(ChronoUnit.DAYS);
        long first =
                -Math.floorDiv(-Duration.between(midnight, start().atZone(zone)).toSeconds(), step) * step;
        int free = 0;
        for (ZonedDateTime at = midnight.plusSeconds(first);
                !at.toInstant().isAfter(end());
                at = at.plusSeconds(step)) {
            int x = (int) Math.round(x(at.toInstant()) - width / 2.0);
            x = Math.max(0, Math.min(getWidth() - width, x));
            if (x >= free) {
                String label = String.format(Locale.ROOT, "%d:%02d", at.getHour(), at.getMinute());
                pen.drawString(label, x, BAND + 5 + metrics.getAscent());
                free = x + width + 12;
            }
        }
    }

    /** The shortest round time of which no more than so many fit into the day so far. */
    private Duration step(int most) {
        Duration all = Duration.between(start(), end());
        for (long minutes : STEPS) {
            if (all.toMinutes() / minutes < Math.max(1, most)) {
                return Duration.ofMinutes(minutes);
            }
        }
        return Duration.ofDays(1);
    }
}
