package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.EmotionPatterns;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** How long each mood lasted: a bar for each, the longest first, with time and share. */
final class ShareChart extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int ROW = 28;
    private static final int BAR = 14;
    private static final int FACE = 18;
    private static final int LEAST_BAR = 40;

    private final InsightWords words;
    private transient Map<Emotion, Duration> shares = Map.of();

    ShareChart(InsightWords words) {
        super(new Dimension(260, ROW), new Dimension(220, ROW));
        this.words = words;
        setName("insight.shares");
    }

    void show(Map<Emotion, Duration> wanted) {
        shares = new LinkedHashMap<>(wanted);
        Dimension size = new Dimension(260, Math.max(1, shares.size()) * ROW);
        setPreferredSize(size);
        setMinimumSize(new Dimension(220, size.height));
        StringJoiner spoken = new StringJoiner("; ", words.text("shares.title") + ": ", "");
        shares.forEach((mood, time) -> spoken.add(words.name(mood) + " " + amount(time)));
        say(spoken.toString());
        revalidate();
        repaint();
    }

    private Duration all() {
        return shares.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    private String amount(Duration time) {
        double all = Math.max(1, all().toSeconds());
        return words.text("shares.amount", words.span(time), words.percent(time.toSeconds() / all));
    }

    @Override
    protected void draw(Graphics2D pen) {
        pen.setFont(Text.Kind.PLAIN.font());
        FontMetrics metrics = pen.getFontMetrics();
        int names = shares.keySet().stream()
                .mapToInt(mood -> metrics.stringWidth(words.name(mood)))
                .max()
                .orElse(0);
        int amounts = shares.values().stream()
                .mapToInt(time -> metrics.stringWidth(amount(time)))
                .max()
                .orElse(0);
        double longest =
                shares.values().stream().mapToLong(Duration::toSeconds).max().orElse(1);
        int left = FACE + 8 + names + 12;
        double room = Math.max(LEAST_BAR, getWidth() - left - amounts - 12d);
        int y = 0;
        for (Map.Entry<Emotion, Duration> share : shares.entrySet()) {
            Emotion mood = share.getKey();
            int base = y + (ROW + metrics.getAscent() - metrics.getDescent()) / 2;
            Icons.face(mood, FACE).paintIcon(this, pen, 0, y + (ROW - FACE) / 2);
            pen.setColor(Tones.text());
            pen.drawString(words.name(mood), FACE + 8, base);
            double width = Math.max(4, share.getValue().toSeconds() / Math.max(1, longest) * room);
            EmotionPatterns.fill(pen, new RoundRectangle2D.Double(left, y + (ROW - BAR) / 2.0, width, BAR, 6, 6), mood);
            pen.setColor(Tones.quietText());
            String amount = amount(share.getValue());
            pen.drawString(amount, getWidth() - metrics.stringWidth(amount), base);
            y += ROW;
        }
    }
}
