package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The charts as a picture of their own, in the colours of the theme, twice as fine as on the screen. */
final class InsightPicture {
    private static final int WIDTH = 1100;
    private static final int MARGIN = 28;
    private static final int SCALE = 2;
    private static final int TITLE = 52;

    private InsightPicture() {}

    /** On the event dispatch thread. */
    static BufferedImage of(Insight insight, String title, InsightWords words) {
        Drawn chart;
        if (insight.period().isWeek()) {
            WeekChart week = new WeekChart(words, insight, day -> {});
            week.show(insight);
            chart = week;
        } else {
            DayChart day = new DayChart(words, insight);
            day.show(insight);
            chart = day;
        }
        ShareChart shares = new ShareChart(words);
        shares.show(insight.shares(words.zone()));
        int height = MARGIN + TITLE + MARGIN;
        for (Drawn part : List.of(chart, shares)) {
            Dimension size = part.getPreferredSize();
            part.setSize(WIDTH - 2 * MARGIN, size.height);
            height += size.height + MARGIN;
        }
        BufferedImage picture = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        Graphics2D pen = Pen.of(canvas);
        pen.scale(SCALE, SCALE);
        pen.setColor(Tones.card());
        pen.fillRect(0, 0, WIDTH, height);
        pen.setColor(Tones.text());
        Font font = Text.Kind.DISPLAY.font();
        pen.setFont(font);
        pen.drawString(title, MARGIN, MARGIN + pen.getFontMetrics().getAscent());
        int y = MARGIN + TITLE;
        for (Drawn part : List.of(chart, shares)) {
            Graphics2D piece = (Graphics2D) pen.create(MARGIN, y, part.getWidth(), part.getHeight());
            part.paint(piece);
            piece.dispose();
            y += part.getHeight() + MARGIN;
        }
        pen.dispose();
        canvas.dispose();
        return picture;
    }
}
