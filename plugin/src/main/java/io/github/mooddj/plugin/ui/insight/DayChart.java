package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.playlists.HistoryStore.MoodSpan;
import io.github.mooddj.playlists.HistoryStore.Play;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.EmotionPatterns;
import io.github.mooddj.plugin.ui.look.HourAxis;
import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.TimeScale;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** The moods of a day as a band, the tracks that were played under it, the hours under both. */
final class DayChart extends Drawn {
    private static final long serialVersionUID = 1L;
    static final int HEIGHT = 122;
    private static final int BAND = 38;
    private static final int LANE = 46;
    private static final int LANE_HEIGHT = 42;
    private static final int AXIS = LANE + LANE_HEIGHT + 6;
    private static final long FIVE = 300;
    private static final long HOUR = 3600;
    private static final int READABLE = 34;
    private static final Duration LEAST = Duration.ofMinutes(10);

    private final InsightWords words;
    private final transient BandPainter band;
    private final transient HourAxis axis;
    private transient Insight insight;
    private transient Instant first = Instant.EPOCH;
    private transient Instant last = Instant.EPOCH.plus(LEAST);

    DayChart(InsightWords words, Insight nothing) {
        super(new Dimension(600, HEIGHT), new Dimension(200, HEIGHT));
        this.words = words;
        this.band = new BandPainter(words);
        this.axis = new HourAxis(words.zone(), words::clock, true);
        this.insight = nothing;
        setName("insight.day");
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    void show(Insight wanted) {
        insight = wanted;
        Instant from = wanted.period().from(words.zone());
        Instant until = wanted.period().until(words.zone());
        first = begins().min(Instant::compareTo)
                .map(at -> at.isBefore(from) ? from : at)
                .orElse(from);
        Instant end = ends().max(Instant::compareTo).orElse(until);
        boolean brief = Duration.between(first, end).compareTo(Duration.ofHours(1)) < 0;
        first = Instant.ofEpochSecond(first.getEpochSecond() / (brief ? FIVE : HOUR) * (brief ? FIVE : HOUR));
        last = end.isAfter(until) ? until : end;
        if (Duration.between(first, last).compareTo(LEAST) < 0) {
            last = first.plus(LEAST);
        }
        StringJoiner spoken = new StringJoiner("; ", words.text("day.name") + ": ", "");
        wanted.moods().forEach(mood -> spoken.add(said(mood)));
        say(spoken.toString());
        repaint();
    }

    private Stream<Instant> begins() {
        return Stream.concat(
                insight.moods().stream().map(MoodSpan::from),
                insight.plays().stream().map(Play::from));
    }

    private Stream<Instant> ends() {
        return Stream.concat(
                insight.moods().stream().map(MoodSpan::until),
                insight.plays().stream().map(Play::until));
    }

    private TimeScale scale() {
        return new TimeScale(first, last, 0, getWidth() - 1);
    }

    private String said(MoodSpan mood) {
        return words.text(
                "day.mood",
                words.name(mood.emotion()),
                words.clock(mood.from()),
                words.clock(mood.until()),
                words.span(Duration.between(mood.from(), mood.until())));
    }

    private String said(Play play) {
        return words.text(
                play.track().artist().isEmpty() ? "day.track" : "day.track.by",
                play.track().title(),
                words.clock(play.from()),
                words.clock(play.until()),
                play.track().artist());
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        TimeScale scale = scale();
        if (event.getY() <= BAND) {
            return insight.moods().stream()
                    .filter(mood -> hit(scale, mood.from(), mood.until(), event.getX()))
                    .reduce((one, later) -> later)
                    .map(this::said)
                    .orElse(null);
        }
        Optional<Play> play = insight.plays().stream()
                .filter(each -> hit(scale, each.from(), each.until(), event.getX()))
                .reduce((one, later) -> later);
        return event.getY() < LANE || event.getY() > LANE + LANE_HEIGHT
                ? null
                : play.map(this::said).orElse(null);
    }

    private static boolean hit(TimeScale scale, Instant from, Instant until, int x) {
        return scale.x(from) <= x && x <= Math.max(scale.x(until), scale.x(from) + 2);
    }

    @Override
    protected void draw(Graphics2D pen) {
        pen.setFont(Text.Kind.SMALL.font());
        TimeScale scale = scale();
        band.paint(pen, this, insight.moods(), scale, 0, BAND);
        for (Play play : insight.plays()) {
            draw(pen, scale, play);
        }
        axis.paint(pen, scale, AXIS);
    }

    private void draw(Graphics2D pen, TimeScale scale, Play play) {
        double from = scale.x(play.from());
        double width = Math.max(1.5, scale.x(play.until()) - from - 1);
        Graphics2D lane = Pen.of(pen);
        lane.clip(new RoundRectangle2D.Double(from, LANE, width, LANE_HEIGHT, 6, 6));
        lane.setColor(Tones.groove());
        lane.fill(new Rectangle2D.Double(from, LANE, width, LANE_HEIGHT));
        play.mood()
                .ifPresent(mood -> EmotionPatterns.fill(
                        lane, new Rectangle2D.Double(from, LANE + LANE_HEIGHT - 5d, width, 5), mood));
        if (width >= READABLE) {
            FontMetrics metrics = lane.getFontMetrics();
            int base = LANE + 3 + metrics.getAscent();
            lane.setColor(Tones.text());
            lane.drawString(Shortened.to(play.track().title(), metrics, width - 10), (float) from + 5, base);
            lane.setColor(Tones.quietText());
            lane.drawString(
                    Shortened.to(play.track().artist(), metrics, width - 10),
                    (float) from + 5,
                    base + metrics.getHeight());
        }
        lane.dispose();
    }
}
