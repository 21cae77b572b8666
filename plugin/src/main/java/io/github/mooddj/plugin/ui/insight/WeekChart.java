package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.playlists.HistoryStore.MoodSpan;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.HourAxis;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.TimeScale;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** Seven days below each other on one line of hours; a click opens a day. */
final class WeekChart extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int ROW = 34;
    private static final int BAND = 26;
    static final int HEIGHT = 7 * ROW + 24;
    private static final int GAP = 12;

    private final InsightWords words;
    private final transient BandPainter band;
    private final transient HourAxis axis;
    private transient Insight insight;
    private int firstHour;
    private int lastHour = 24;

    WeekChart(InsightWords words, Insight nothing, Consumer<LocalDate> open) {
        super(new Dimension(600, HEIGHT), new Dimension(260, HEIGHT));
        this.words = words;
        this.band = new BandPainter(words);
        this.axis = new HourAxis(words.zone(), words::clock, true);
        this.insight = nothing;
        setName("insight.week");
        ToolTipManager.sharedInstance().registerComponent(this);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int row = event.getY() / ROW;
                if (row < 7) {
                    open.accept(insight.period().first().plusDays(row));
                }
            }
        });
    }

    void show(Insight wanted) {
        insight = wanted;
        firstHour = 24;
        lastHour = 0;
        for (Period day : wanted.period().singleDays()) {
            for (MoodSpan mood : wanted.of(day, words.zone()).moods()) {
                ZonedDateTime from = mood.from().atZone(words.zone());
                ZonedDateTime until = mood.until().atZone(words.zone());
                boolean begins = from.toLocalDate().equals(day.first());
                boolean ends = until.toLocalDate().equals(day.first());
                firstHour = Math.min(firstHour, begins ? from.getHour() : 0);
                lastHour = Math.max(lastHour, ends ? until.getHour() + 1 : 24);
            }
        }
        if (firstHour >= lastHour) {
            firstHour = 0;
            lastHour = 24;
        } else if (lastHour - firstHour < 4) {
            firstHour = Math.max(0, lastHour - 4);
            lastHour = firstHour + 4;
        }
        StringJoiner spoken = new StringJoiner("; ", words.text("week.name") + ": ", "");
        wanted.period().singleDays().forEach(day -> spoken.add(said(day)));
        say(spoken.toString());
        repaint();
    }

    private String said(Period day) {
        StringJoiner shares = new StringJoiner(", ");
        insight.of(day, words.zone())
                .shares(words.zone())
                .forEach((mood, time) -> shares.add(words.name(mood) + " " + words.span(time)));
        return words.longDate(day.first()) + " \u2013 "
                + (shares.length() == 0 ? words.text("week.nothing") : shares.toString());
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        List<Period> days = insight.period().singleDays();
        int row = event.getY() / ROW;
        return row < days.size() ? said(days.get(row)) : null;
    }

    private TimeScale scale(LocalDate day, int left) {
        ZonedDateTime midnight = day.atStartOfDay(words.zone());
        return new TimeScale(
                midnight.with(LocalTime.of(firstHour, 0)).toInstant(),
                lastHour == 24
                        ? midnight.plusDays(1).toInstant()
                        : midnight.with(LocalTime.of(lastHour, 0)).toInstant(),
                left,
                getWidth() - left - 1);
    }

    @Override
    protected void draw(Graphics2D pen) {
        pen.setFont(Text.Kind.SMALL.font());
        FontMetrics metrics = pen.getFontMetrics();
        List<Period> days = insight.period().singleDays();
        int left = GAP
                + days.stream()
                        .mapToInt(day -> metrics.stringWidth(label(day.first())))
                        .max()
                        .orElse(0);
        int y = 0;
        for (Period day : days) {
            pen.setColor(Tones.text());
            pen.drawString(label(day.first()), 0, y + (BAND + metrics.getAscent() - metrics.getDescent()) / 2);
            band.paint(pen, this, insight.of(day, words.zone()).moods(), scale(day.first(), left), y, BAND);
            y += ROW;
        }
        if (!days.isEmpty()) {
            axis.paint(pen, scale(days.get(0).first(), left), y - (ROW - BAND) + 4);
        }
    }

    private String label(LocalDate day) {
        return words.weekday(day) + " " + day.getDayOfMonth();
    }
}
