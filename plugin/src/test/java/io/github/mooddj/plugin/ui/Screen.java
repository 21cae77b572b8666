package io.github.mooddj.plugin.ui;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.mooddj.plugin.dj.DjStatus;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UnsupportedLookAndFeelException;

/** The panel in a real window, asked and pressed on the event dispatch thread. */
final class Screen implements AutoCloseable {
    final FakeDj dj;
    private final MoodPanel panel;
    private final JFrame window;

    Screen(LookAndFeel look, Locale locale, Dimension size) {
        this(new FakeDj(), look, locale, size, FirstRun.none());
    }

    Screen(FakeDj dj, LookAndFeel look, Locale locale, Dimension size, FirstRun first) {
        this.dj = dj;
        assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        panel = EventThread.get(() -> {
            set(look);
            return new MoodPanel(
                    dj,
                    dj.preview(),
                    dj.spectrum(),
                    () -> dj.asked.add("open settings"),
                    () -> dj.asked.add("calibrate"),
                    first,
                    locale,
                    ZoneOffset.UTC);
        });
        window = EventThread.get(() -> {
            JFrame frame = new JFrame("Mood DJ");
            frame.setUndecorated(true);
            frame.add(panel);
            frame.setSize(size);
            frame.setVisible(true);
            return frame;
        });
    }

    void show(DjStatus status) {
        dj.publish(status);
        settle();
    }

    /** Lets what was posted to the event dispatch thread happen, and what that posts in turn. */
    void settle() {
        for (int turn = 0; turn < 5; turn++) {
            EventThread.run(window::validate);
        }
    }

    /** Waits until this holds; it is asked on the caller's thread. */
    void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen: " + what);
            }
            settle();
        }
    }

    void setVisible(boolean visible) {
        EventThread.run(() -> window.setVisible(visible));
    }

    /** Takes the panel out of its window. */
    void undock() {
        EventThread.run(() -> window.remove(panel));
    }

    JFrame window() {
        return window;
    }

    MoodPanel panel() {
        return panel;
    }

    <C extends Component> C find(String name, Class<C> type) {
        return EventThread.get(() -> EventThread.all(panel)
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("no component named " + name)));
    }

    /** Whether the component with this name is to be seen. */
    boolean shows(String name) {
        return EventThread.get(() -> EventThread.all(panel)
                .anyMatch(component -> name.equals(component.getName()) && component.isShowing()));
    }

    void press(String name) {
        AbstractButton button = find(name, AbstractButton.class);
        EventThread.run(button::doClick);
    }

    /** Everything that is to be seen in the panel. */
    List<Component> visible() {
        return EventThread.get(
                () -> EventThread.all(panel).filter(Component::isShowing).toList());
    }

    /** Changes the theme of the open window. */
    void change(LookAndFeel look) {
        EventThread.run(() -> {
            set(look);
            SwingUtilities.updateComponentTreeUI(window);
        });
        settle();
    }

    /** The mean of all pixels as painted, 0 to 255. */
    double brightness() {
        return EventThread.get(() -> {
            BufferedImage picture =
                    new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = picture.createGraphics();
            panel.paint(pen);
            pen.dispose();
            return Arrays.stream(
                            picture.getData().getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null))
                    .average()
                    .orElse(0);
        });
    }

    static void set(LookAndFeel look) {
        try {
            Widgets.wear(look);
        } catch (UnsupportedLookAndFeelException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        EventThread.run(window::dispose);
    }
}
