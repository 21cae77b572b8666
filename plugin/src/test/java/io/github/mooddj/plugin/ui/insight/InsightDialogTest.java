package io.github.mooddj.plugin.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatLightLaf;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.HistoryStore;
import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.ui.EventThread;
import io.github.mooddj.plugin.ui.Widgets;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window over a real library. */
class InsightDialogTest {
    private static final InsightWords ENGLISH = new InsightWords(Locale.ENGLISH, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path directory = Path.of("");

    private final AtomicInteger onEventQueue = new AtomicInteger();
    private final H2PlaylistStore store = SampleHistory.week();
    private volatile boolean refuses;
    private InsightDialog dialog;

    @BeforeEach
    void open() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        HistoryStore watched = new HistoryStore() {
            @Override
            public List<MoodSpan> moods(Instant from, Instant until) {
                note();
                if (refuses) {
                    throw new LibraryException("The library cannot be read", new IOException("no such thing"));
                }
                return store.history().moods(from, until);
            }

            @Override
            public List<Play> plays(Instant from, Instant until) {
                note();
                return store.history().plays(from, until);
            }

            @Override
            public void moodLasts(Instant now) {
                throw new UnsupportedOperationException();
            }
        };
        dialog = EventThread.get(() -> {
            UIManager.setLookAndFeel(new FlatLightLaf());
            InsightDialog made = new InsightDialog(null, watched, () -> SampleHistory.NOW, ENGLISH);
            made.setVisible(true);
            return made;
        });
    }

    @AfterEach
    void close() {
        EventThread.run(dialog::dispose);
        store.close();
        assertThat(onEventQueue.get())
                .as("questions to the disk on the event queue")
                .isZero();
    }

    private void note() {
        if (EventQueue.isDispatchThread()) {
            onEventQueue.incrementAndGet();
        }
    }

    @Test
    void whatTheUserAskedForIsShownThoughItIsReadAnewMeanwhile() {
        Period yesterday = Period.day(TODAY.minusDays(1));
        EventThread.run(() -> {
            dialog.open(yesterday);
            dialog.reload();
        });
        JLabel title = find(dialog, "insight.title", JLabel.class);
        EventThread.await("that day", () -> title.getText().equals(InsightHead.title(ENGLISH, yesterday)));
    }

    @Test
    void thatItCannotBeReadIsSaidUntilItCan() {
        JTable switches = find(dialog, "insight.switches", JTable.class);
        JLabel notice = find(dialog, "insight.notice", JLabel.class);
        EventThread.await("the day", () -> switches.getRowCount() == 7);

        refuses = true;
        EventThread.run(dialog::reload);
        EventThread.await("it is said", () -> notice.getText().equals(ENGLISH.text("insight.unreadable")));
        refuses = false;
        EventThread.run(dialog::reload);
        EventThread.await("it is over", () -> notice.getText().isBlank());
        assertThat(switches.getRowCount()).isEqualTo(7);
    }

    @Test
    void theDayTellsWhatSwitchedWhenAndWhy() {
        JTable switches = find(dialog, "insight.switches", JTable.class);
        EventThread.await("the day", () -> switches.getRowCount() == 7);

        List<String> whys = EventThread.get(() -> java.util.stream.IntStream.range(0, 7)
                .mapToObj(row -> String.valueOf(switches.getValueAt(row, 2)))
                .toList());
        assertThat(whys)
                .containsExactly(
                        "Your face showed it for a while (0.96).",
                        "Your snapshot showed it (0.95).",
                        "You chose it.",
                        "You took the switch back.",
                        "Your face showed it for a while (0.92).",
                        "Your face showed it for a while (0.91).",
                        "The first looks added up to this (0.90).");
        assertThat(EventThread.get(() -> String.valueOf(switches.getValueAt(6, 3))))
                .isEqualTo("Embers \u2013 Nils Berg");
        assertThat(spoken("insight.day")).contains("Happy, 8:50");
        assertThat(spoken("insight.shares")).startsWith("Share of the time: ").contains("%");
        assertThat(EventThread.get(
                        () -> find(dialog, "insight.title", JLabel.class).getText()))
                .isEqualTo("Thursday, March 5, 2026");
    }

    @Test
    void theWeekShowsEveryDayAndLeadsToIt() {
        press("insight.as.week");
        EventThread.await("the week", () -> has("insight.week"));
        assertThat(spoken("insight.week")).contains("Monday").contains("nothing remembered");

        press("insight.previous");
        EventThread.await("an empty week", () -> find(dialog, "insight.empty", Component.class)
                .isShowing());
        assertThat(EventThread.get(() ->
                        find(dialog, "insight.export", AbstractButton.class).isEnabled()))
                .isFalse();
        press("insight.today");
        EventThread.await(
                "this week", () -> find(dialog, "insight.week", Component.class).isShowing());
        press("insight.as.day");
        EventThread.await(
                "today",
                () -> find(dialog, "insight.title", JLabel.class).getText().startsWith("Thursday"));
    }

    @Test
    void everyWidgetHasANameAndIsReached() {
        for (String period : List.of("insight.as.week", "insight.as.day")) {
            press(period);
            assertThat(EventThread.get(() -> Widgets.faults(dialog))).as(period).isEmpty();
        }
    }

    @Test
    void erasingTheHistoryEmptiesItAtOnce() {
        JTable switches = find(dialog, "insight.switches", JTable.class);
        EventThread.await("the day", () -> switches.getRowCount() == 7);

        store.eraseHistory();
        EventThread.run(dialog::reload);

        EventThread.await("the empty state", () -> find(dialog, "insight.empty", Component.class)
                .isShowing());
        assertThat(EventThread.get(() -> find(dialog, "insight.empty.hint", Component.class)
                        .getAccessibleContext()
                        .getAccessibleName()))
                .startsWith("Allow the camera in the panel");
        store.recordMood(new MoodRecord(SampleHistory.NOW, Emotion.HAPPY, 0.9, "chosen"));
        EventThread.run(dialog::reload);
        EventThread.await("the new mood", () -> switches.isShowing() && switches.getRowCount() == 1);
    }

    @Test
    void thePictureHasPatternsAndTheTableEveryMoodAndTrack() throws IOException {
        Insight day = Insight.read(store.history(), Period.day(TODAY), ZoneOffset.UTC);
        Path png = directory.resolve("day.png");
        Path csv = directory.resolve("day.csv");

        InsightFiles.png(EventThread.get(() -> InsightPicture.of(day, "Thursday", ENGLISH)), png);
        InsightFiles.csv(day, ENGLISH, csv);

        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(2200);
        assertThat(Arrays.stream(picture.getRGB(0, 0, 2200, picture.getHeight(), null, 0, 2200))
                        .distinct()
                        .count())
                .isGreaterThan(200);
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.get(0)).isEqualTo("from,until,kind,mood,confidence,reason,title,artist,album");
        assertThat(lines.get(1)).startsWith("2026-03-05T08:50:00Z,2026-03-05T09:");
        assertThat(lines).hasSize(1 + day.moods().size() + day.plays().size());
        assertThat(lines.stream().filter(line -> line.contains(",track,")))
                .hasSize(day.plays().size());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aWeekBeginsWhereTheCountryBeginsIt() {
        assertThat(Period.week(TODAY, DayOfWeek.SUNDAY).first()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Period.week(TODAY, new InsightWords(Locale.GERMANY, ZoneOffset.UTC).firstDayOfWeek())
                        .first())
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    private String spoken(String name) {
        return EventThread.get(
                () -> find(dialog, name, Component.class).getAccessibleContext().getAccessibleName());
    }

    private boolean has(String name) {
        return EventThread.all(dialog).anyMatch(component -> name.equals(component.getName()));
    }

    private void press(String name) {
        EventThread.run(() -> find(dialog, name, AbstractButton.class).doClick());
    }

    static <C extends Component> C find(Container in, String name, Class<C> type) {
        return EventThread.all(in)
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("no component named " + name));
    }
}
