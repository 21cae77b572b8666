package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.EmotionPatterns;
import io.github.mooddj.plugin.ui.look.HourAxis;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.TimeScale;
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

    private final Messages messages;
    private final transient HourAxis axis;
    private transient List<MoodRecord> moods = List.of();
    private transient Instant now = Instant.EPOCH;

    MoodTimeline(Messages messages, ZoneId zone) {
        super(new Dimension(300, 42), new Dimension(120, 42));
        this.messages = messages;
        this.axis = new HourAxis(zone, at -> hour(at.atZone(zone)), false);
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

    private TimeScale scale() {
        return new TimeScale(start(), end(), 0, getWidth());
    }

    private static String hour(ZonedDateTime at) {
        return String.format(Locale.ROOT, "%d:%02d", at.getHour(), at.getMinute());
    }

    private String words(int index) {
        MoodRecord mood = moods.get(index);
        return messages.text(
                "today.segment", messages.name(mood.emotion()), messages.clock(mood.at()), messages.clock(end(index)));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        if (moods.isEmpty()) {
            return null;
        }
        TimeScale scale = scale();
        for (int index = 0; index < moods.size(); index++) {
            if (event.getX() >= scale.x(moods.get(index).at()) && event.getX() <= scale.x(end(index))) {
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
        TimeScale scale = scale();
        Graphics2D band = Pen.of(pen);
        band.clip(groove);
        for (int index = 0; index < moods.size(); index++) {
            double from = scale.x(moods.get(index).at());
            double width = Math.max(2, scale.x(end(index)) - from - 1);
            EmotionPatterns.fill(
                    band,
                    new Rectangle2D.Double(from, 0, width, BAND),
                    moods.get(index).emotion());
            label(band, metrics, moods.get(index).emotion(), from, width);
        }
        band.dispose();
        axis.paint(pen, scale, BAND + 4);
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
}
