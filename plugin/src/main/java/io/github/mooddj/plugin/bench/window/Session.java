package io.github.mooddj.plugin.bench.window;

import java.awt.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

/** What a lively user does in five minutes: one thing after the other, over and over. Not on the event thread. */
final class Session {
    private static final Duration STEP = Duration.ofMillis(400);
    private static final List<String> PAGES = List.of(
            "mapping",
            "camera",
            "fades",
            "sound",
            "calm",
            "background",
            "hosts",
            "servers",
            "profiles",
            "calibration",
            "privacy",
            "about");

    private final EdtWatch watch;
    private final List<Step> steps = new ArrayList<>();

    private record Step(String name, Runnable deed) {}

    Session(EdtWatch watch) {
        this.watch = watch;
        work();
        drag();
        lookThroughTheSettings();
        lookAtTheOtherWindows();
    }

    private void work() {
        for (String button : List.of(
                "transport.next",
                "transport.favourite",
                "transport.mute",
                "transport.mute",
                "mood.hold",
                "mood.hold",
                "transport.previous",
                "mood.snapshot",
                "transport.play",
                "transport.play",
                "mood.dj",
                "mood.dj")) {
            press(button);
        }
    }

    private void drag() {
        for (int volume : List.of(20, 60, 80)) {
            step("volume", () -> Hands.with("transport.volume", JSlider.class, slider -> slider.setValue(volume)));
        }
        for (int width : List.of(360, 700, 1100, 820)) {
            step("width " + width, () -> Hands.with("player", JFrame.class, frame -> frame.setSize(width, 760)));
        }
    }

    private void lookThroughTheSettings() {
        step("open the settings", () -> Hands.press("mood-dj.menu.settings"));
        for (String page : PAGES) {
            step("settings, " + page, () -> Hands.with("settings.rail", JList.class, rail -> choose(rail, page)));
        }
        step("settings, mapping", () -> Hands.with("settings.rail", JList.class, rail -> choose(rail, "mapping")));
        lookForSongs();
        step("close the settings", () -> Hands.with("settings", Window.class, Window::dispose));
    }

    private void lookForSongs() {
        press("mapping.fold");
        for (int row : List.of(3, 8, 0)) {
            step(
                    "scroll the songs",
                    () -> Hands.with("library.songs", JTable.class, table -> {
                        int last = Math.min(row, table.getRowCount() - 1);
                        table.scrollRectToVisible(table.getCellRect(Math.max(0, last), 0, true));
                    }));
        }
        for (String word : List.of("s", "so", "")) {
            step("search", () -> Hands.with("library.search", JTextComponent.class, field -> field.setText(word)));
        }
    }

    private void lookAtTheOtherWindows() {
        step("calibrate", () -> Hands.press("mood-dj.menu.calibrate"));
        step("close the calibration", () -> Hands.with("calibration", Window.class, Window::dispose));
        step("introduction", () -> Hands.press("mood-dj.menu.introduction"));
        press("first.skip");
    }

    private static void choose(JList<?> rail, String page) {
        rail.setSelectedValue(page, true);
    }

    private void press(String button) {
        step(button, () -> Hands.press(button));
    }

    private void step(String name, Runnable deed) {
        steps.add(new Step(name, deed));
    }

    /** Goes on for so long. */
    void run(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (int at = 0; System.nanoTime() < end; at++) {
            Step step = steps.get(at % steps.size());
            watch.during(step.name());
            step.deed().run();
            pause(STEP);
        }
    }

    static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
