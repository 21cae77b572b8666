package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.ui.EventThread;
import io.github.mooddj.plugin.ui.Painting;
import java.awt.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.swing.JButton;

/** The window about the day and the week, full and empty. */
public final class InsightPictures {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private InsightPictures() {}

    /** Paints all pictures in one look. */
    public static void paint(Painting painting) throws Exception {
        try (H2PlaylistStore week = SampleHistory.week();
                H2PlaylistStore empty = SampleHistory.empty()) {
            window(painting, "insight-day", 1, week, Period.day(TODAY), 0);
            window(painting, "insight-closer", 1, week, Period.day(TODAY), 3);
            window(painting, "insight-week", 1, week, Period.week(TODAY, DayOfWeek.MONDAY), 0);
            window(painting, "insight-empty", 1, empty, Period.day(TODAY), 0);
            if (!painting.foreign()) {
                window(painting, "insight-past", 1, week, Period.day(TODAY.minusDays(9)), 0);
                window(painting, "insight-double", 2, week, Period.day(TODAY), 0);
            }
        }
    }

    private static void window(
            Painting painting, String name, double scale, H2PlaylistStore store, Period period, int closer)
            throws Exception {
        painting.window(name, scale, () -> dialog(store, period), window -> {
            Painting.settle(window);
            for (int press = 0; press < closer; press++) {
                EventThread.run(() -> InsightDialogTest.find((InsightDialog) window, "insight.closer", JButton.class)
                        .doClick());
            }
        });
    }

    private static Window dialog(H2PlaylistStore store, Period period) {
        InsightDialog dialog = new InsightDialog(
                null, store.history(), () -> SampleHistory.NOW, new InsightWords(Locale.getDefault(), ZoneOffset.UTC));
        dialog.open(period);
        return dialog;
    }
}
