package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.ui.look.Card;
import java.time.ZoneId;
import net.miginfocom.swing.MigLayout;

/** The moods of the day. */
final class TodayCard extends Card {
    private static final long serialVersionUID = 1L;

    private final MoodTimeline timeline;

    TodayCard(Messages messages, ZoneId zone) {
        super(new MigLayout("insets 12 12 8 12, gap 12, fillx", "[][grow, fill]", "[]"), 12);
        setName("today");
        timeline = new MoodTimeline(messages, zone);
        add(Titles.of(messages, "today.title"), "aligny top");
        add(timeline, "wmin 0");
    }

    void show(DjStatus status) {
        timeline.show(status.moodsToday(), status.at());
    }
}
