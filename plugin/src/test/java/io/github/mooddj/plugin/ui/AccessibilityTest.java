package io.github.mooddj.plugin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLightLaf;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.dj.DjStatus;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody who sees nothing, or has no mouse, meets in the panel, the introduction and the calibration. */
class AccessibilityTest {
    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
    }

    @Test
    void everyWidgetOfThePanelHasANameAndIsReached() {
        for (Dimension size : List.of(new Dimension(760, 620), new Dimension(1120, 680), new Dimension(320, 1300))) {
            try (Screen screen = new Screen(new FlatLightLaf(), Locale.GERMAN, size)) {
                for (DjStatus moment : PanelPictures.moments().values()) {
                    screen.show(moment);
                    assertThat(EventThread.get(() -> Widgets.faults(screen.window())))
                            .as(size + " " + moment.camera().state())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void everyWidgetOfTheIntroductionHasANameAndIsReached() {
        FakeDj dj = new FakeDj();
        FirstRunCast cast = new FirstRunCast(dj);
        try (Screen screen = new Screen(
                dj, new FlatLightLaf(), Locale.GERMAN, new Dimension(760, 620), cast.needs(Optional.empty()))) {
            for (String step : List.of("welcome.allow", "first.next", "first.back")) {
                assertThat(EventThread.get(() -> Widgets.faults(screen.window())))
                        .as(step)
                        .isEmpty();
                screen.press(step);
            }
        }
    }

    @Test
    void everyWidgetOfTheCalibrationHasANameAndIsReached() {
        CalibrationDialog dialog = EventThread.get(() -> {
            CalibrationDialog made =
                    new CalibrationDialog(null, CalibrationDesk.none(), new Messages(Locale.GERMAN, ZoneOffset.UTC));
            made.setVisible(true);
            return made;
        });
        try {
            assertThat(EventThread.get(() -> Widgets.faults(dialog))).isEmpty();
        } finally {
            EventThread.run(dialog::dispose);
        }
    }

    @Test
    void theFocusIsToBeSeen() {
        for (LookAndFeel look : List.of(new FlatLightLaf(), new FlatDarkLaf())) {
            try (Screen screen = new Screen(look, Locale.ENGLISH, new Dimension(760, 620))) {
                screen.show(SampleStatus.playing());
                assertThat(invisible(screen.window())).as(look.getName()).isEmpty();
            }
        }
    }

    /** The widgets that look with the focus as they do without it. */
    static List<String> invisible(Window window) {
        List<Component> order = EventThread.get(() -> Widgets.tabOrder(window));
        List<String> same = new ArrayList<>();
        for (Component widget : order) {
            Component other = order.get(order.indexOf(widget) == 0 ? order.size() - 1 : 0);
            focus(other);
            BufferedImage without = picture(window, widget);
            focus(widget);
            BufferedImage with = picture(window, widget);
            if (different(without, with) < 12) {
                same.add(String.valueOf(widget.getName()));
            }
        }
        return same;
    }

    private static void focus(Component widget) {
        EventThread.run(widget::requestFocus);
        long end = System.nanoTime() + 5_000_000_000L;
        while (!EventThread.get(widget::isFocusOwner)) {
            assumeTrue(System.nanoTime() < end, "this display gives no focus to windows");
        }
        EventThread.run(() -> {});
    }

    private static BufferedImage picture(Window window, Component widget) {
        return EventThread.get(() -> {
            Rectangle place = SwingUtilities.convertRectangle(widget.getParent(), widget.getBounds(), window);
            BufferedImage image = new BufferedImage(place.width + 8, place.height + 8, BufferedImage.TYPE_INT_RGB);
            var pen = image.createGraphics();
            pen.translate(4 - place.x, 4 - place.y);
            window.paint(pen);
            pen.dispose();
            return image;
        });
    }

    private static int different(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}
