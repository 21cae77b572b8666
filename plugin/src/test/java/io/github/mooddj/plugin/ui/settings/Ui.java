package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.EventThread;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JOptionPane;

/** Looks at windows and presses what is in them, on the event dispatch thread. */
final class Ui {
    private Ui() {}

    /** Waits long enough for workers and layout to come to rest; for pictures only. */
    static void settle() {
        for (int i = 0; i < 60; i++) {
            EventThread.pause();
            EventThread.run(() -> {});
        }
    }

    /** The component with this name in a container. */
    static <T extends Component> T find(Container in, String name, Class<T> type) {
        return EventThread.get(() -> EventThread.all(in)
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("no component named " + name)));
    }

    static boolean has(Container in, String name) {
        return EventThread.get(() -> EventThread.all(in).anyMatch(component -> name.equals(component.getName())));
    }

    /** Starts something that blocks, such as a question. */
    static void post(Runnable action) {
        EventQueue.invokeLater(action);
    }

    /** The window with this name, as soon as it shows. */
    static Window window(String name) {
        EventThread.await("window " + name, () -> windows().anyMatch(window -> name.equals(window.getName())));
        return EventThread.get(() -> windows()
                .filter(window -> name.equals(window.getName()))
                .findFirst()
                .orElseThrow());
    }

    /** Whether a question waits for its answer. */
    static boolean asks() {
        return EventThread.get(() -> windows().flatMap(EventThread::all).anyMatch(JOptionPane.class::isInstance));
    }

    /** Presses the button with this text in the question that is asked, as soon as it is. */
    static void press(String text) {
        EventThread.await("a question", () -> answer(text).isPresent());
        post(() -> answer(text).orElseThrow().doClick());
    }

    static void closeWindows() {
        EventThread.run(() -> windows().forEach(Window::dispose));
    }

    private static Optional<JButton> answer(String text) {
        return windows()
                .flatMap(EventThread::all)
                .filter(JOptionPane.class::isInstance)
                .flatMap(pane -> EventThread.all((Container) pane))
                .filter(JButton.class::isInstance)
                .map(JButton.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst();
    }

    private static Stream<Window> windows() {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing);
    }
}
