package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** One bar of probability for each mood, with its name and number. */
final class MoodBars extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int ROW = 22;
    private static final int BAR = 8;
    private static final List<Emotion> ROWS = List.of(Emotion.HAPPY, Emotion.ANGRY, Emotion.SAD, Emotion.NEUTRAL);

    private final Messages messages;
    private transient EmotionProbabilities shown = EmotionProbabilities.uniform(Emotion.MOODS);
    private boolean known;

    MoodBars(Messages messages) {
        super(new Dimension(220, ROW * ROWS.size()), new Dimension(150, ROW * ROWS.size()));
        this.messages = messages;
        setName("mood.bars");
    }

    /** Draws these; empty bars while nothing is {@code known}. */
    void show(EmotionProbabilities probabilities, boolean known) {
        if (known == this.known && probabilities.equals(shown)) {
            return;
        }
        shown = probabilities;
        this.known = known;
        StringJoiner spoken = new StringJoiner(", ", messages.text("mood.bars") + ": ", "");
        rows().forEach(emotion -> spoken.add(messages.name(emotion) + " " + number(emotion)));
        say(spoken.toString());
        repaint();
    }

    private List<Emotion> rows() {
        List<Emotion> rows = new ArrayList<>(ROWS);
        Emotion likeliest = shown.likeliest();
        if (known && !rows.contains(likeliest)) {
            rows.set(rows.size() - 1, likeliest);
        }
        return rows;
    }

    private String number(Emotion emotion) {
        return known ? messages.probability(shown.of(emotion)) : "\u2013";
    }

    @Override
    protected void draw(Graphics2D pen) {
        pen.setFont(Text.Kind.SMALL.font());
        FontMetrics metrics = pen.getFontMetrics();
        int names = 0;
        for (Emotion emotion : rows()) {
            names = Math.max(names, metrics.stringWidth(messages.name(emotion)));
        }
        int left = names + 16;
        int right = getWidth() - metrics.stringWidth("0.00") - 12;
        double row = getHeight() / (double) rows().size();
        double middle = row / 2;
        for (Emotion emotion : rows()) {
            int base = (int) Math.round(middle + (metrics.getAscent() - metrics.getDescent()) / 2.0);
            pen.setColor(Tones.text());
            pen.drawString(messages.name(emotion), 0, base);
            pen.setColor(Tones.quietText());
            String number = number(emotion);
            pen.drawString(number, getWidth() - metrics.stringWidth(number), base);
            bar(pen, emotion, left, middle - BAR / 2.0, Math.max(BAR, right - left));
            middle += row;
        }
    }

    private void bar(Graphics2D pen, Emotion emotion, double x, double y, double width) {
        RoundRectangle2D groove = new RoundRectangle2D.Double(x, y, width, BAR, BAR, BAR);
        pen.setColor(Tones.groove());
        pen.fill(groove);
        if (known && shown.of(emotion) > 0) {
            double share = Math.max(BAR / 2.0, width * shown.of(emotion));
            pen.setColor(EmotionColours.onCard(emotion));
            pen.fill(new RoundRectangle2D.Double(x, y, share, BAR, Math.min(BAR, share), BAR));
        }
    }
}
