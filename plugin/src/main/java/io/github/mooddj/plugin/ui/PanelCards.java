package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.spectrum.SpectrumFeed;
import java.awt.Dimension;
import java.time.ZoneId;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The cards, in two columns or three where it is wide, one below the other where it is narrow. */
final class PanelCards extends CardRoll {
    private static final long serialVersionUID = 1L;
    private static final int GAP = 12;

    private final NoticeBar notice;
    private final SnapshotBar snapshot;
    private final CameraCard camera;
    private final MoodCard mood;
    private final PlayingCard playing;
    private final QueueCard queue;
    private final TodayCard today;
    private boolean folded;
    private Dimension room = new Dimension(760, 620);
    private int playingHeight;
    private Arrangement arrangement = Arrangement.WIDE;

    PanelCards(
            Messages messages,
            ZoneId zone,
            DjCommands commands,
            SpectrumFeed spectrum,
            Runnable openSettings,
            Runnable calibrate,
            Runnable introduce) {
        super(new MigLayout());
        notice = new NoticeBar(messages.locale());
        snapshot = new SnapshotBar(messages, commands::answerSnapshot, this::arrange);
        camera = new CameraCard(messages, commands, introduce);
        mood = new MoodCard(messages, commands, new PictureChoice(messages), calibrate);
        playing = new PlayingCard(messages, commands, spectrum);
        queue = new QueueCard(messages, commands, openSettings);
        today = new TodayCard(messages, zone);
        arrange();
    }

    /** How the cards lie, by the width that there is. */
    private enum Arrangement {
        NARROW,
        WIDE,
        WIDEST;

        static Arrangement of(int width) {
            return width < 600 ? NARROW : width < 1000 ? WIDE : WIDEST;
        }
    }

    /** Fits the cards to this room in pixels: by its width they lie; where it is low, the day folds away. */
    void fit(int width, int height) {
        room = new Dimension(width, height);
        Arrangement wanted = Arrangement.of(width);
        if (wanted != arrangement) {
            arrangement = wanted;
            arrange();
        }
        int others = getMinimumSize().height - (foldable() && !folded ? today.getMinimumSize().height + GAP : 0);
        boolean low = foldable() && others + today.getMinimumSize().height + GAP > height;
        if (low != folded) {
            folded = low;
            arrange();
        }
    }

    private boolean foldable() {
        return arrangement != Arrangement.NARROW;
    }

    void show(DjStatus status) {
        boolean said = notice.isVisible();
        boolean told = snapshot.isVisible();
        boolean says = notice.show(status.notice());
        boolean tells = snapshot.show(status.snapshot());
        if (says != said || tells != told) {
            arrange();
        }
        camera.show(status);
        mood.show(status);
        playing.show(status);
        queue.show(status);
        today.show(status);
        if (playing.getMinimumSize().height != playingHeight) {
            playingHeight = playing.getMinimumSize().height;
            fit(room.width, room.height);
        }
    }

    /** Opens what is known of the day. */
    void onInsight(Runnable open) {
        today.onOpen(open);
    }

    void show(PreviewFrame frame) {
        camera.show(frame);
    }

    private void arrange() {
        removeAll();
        revalidate();
        repaint();
        playing.fill(arrangement == Arrangement.WIDEST);
        switch (arrangement) {
            case NARROW -> narrow();
            case WIDE -> wide();
            case WIDEST -> widest();
        }
    }

    private String rows() {
        return (notice.isVisible() ? "[]" : "") + (snapshot.isVisible() ? "[]" : "") + "[grow, fill]"
                + (folded ? "" : "[]");
    }

    private void narrow() {
        setLayout(new MigLayout("insets 12, gap 12, fillx, wrap 1, hidemode 3", "[grow, fill]", ""));
        add(notice, "wmin 0");
        add(snapshot, "wmin 0");
        add(mood, "wmin 0");
        add(camera, "wmin 0, h 230::");
        add(playing, "wmin 0");
        add(queue, "wmin 0");
    }

    private void bars() {
        if (notice.isVisible()) {
            add(notice, "span, wmin 0, wrap");
        }
        if (snapshot.isVisible()) {
            add(snapshot, "span, wmin 0, wrap");
        }
    }

    private void wide() {
        setLayout(new MigLayout("insets 12, gap 12, fill, hidemode 3", "[280!, fill][grow, fill]", rows()));
        bars();
        add(column(camera, mood), "growy");
        add(column(playing, queue), "wmin 0, growy");
        if (!folded) {
            add(today, "newline, span, wmin 0");
        }
    }

    private void widest() {
        setLayout(new MigLayout("insets 12, gap 12, fill, hidemode 3", "[300!, fill][grow, fill][310!, fill]", rows()));
        bars();
        add(column(camera, mood), "growy");
        add(column(playing), "wmin 0, growy");
        add(queue, "growy");
        if (!folded) {
            add(today, "newline, span, wmin 0");
        }
    }

    private JPanel column(JPanel... cards) {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 12, fill, wrap 1, hidemode 3", "[grow, fill]", ""));
        column.setOpaque(false);
        for (JPanel card : cards) {
            boolean stretches = card == camera || card == queue || cards.length == 1;
            column.add(card, stretches ? "wmin 0, grow, pushy" : "wmin 0, growx");
        }
        return column;
    }
}
