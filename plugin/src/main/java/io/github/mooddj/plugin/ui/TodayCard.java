package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.ui.look.Card;
import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.ZoneId;
import javax.swing.JButton;
import net.miginfocom.swing.MigLayout;

/** The moods of the day; leads to all that is known of it. */
final class TodayCard extends Card {
    private static final long serialVersionUID = 1L;

    private final MoodTimeline timeline;
    private transient Runnable open = () -> {};

    TodayCard(Messages messages, ZoneId zone) {
        super(new MigLayout("insets 12 12 8 12, gap 12, fillx", "[][grow, fill][]", "[]"), 12);
        setName("today");
        timeline = new MoodTimeline(messages, zone);
        add(Titles.of(messages, "today.title"), "aligny top");
        add(timeline, "wmin 0");
        JButton more = Buttons.word(
                "today.more", messages.text("today.more"), messages.text("today.more.hint"), () -> open.run());
        add(more, "aligny top");
        timeline.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        timeline.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                open.run();
            }
        });
    }

    /** Runs this when the user wants to know more. */
    void onOpen(Runnable wanted) {
        open = wanted;
    }

    void show(DjStatus status) {
        timeline.show(status.moodsToday(), status.at());
    }
}
