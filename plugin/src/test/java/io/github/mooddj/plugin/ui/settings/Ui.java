package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JOptionPane;

/** Looks at windows and presses what is in them, on the event dispatch thread. */
final class Ui {
    private Ui() {}

    static <T> T get(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        if (EventQueue.isDispatchThread()) {
            task.run();
        } else {
            EventQueue.invokeLater(task);
        }
        try {
            return task.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /** Waits until this holds on the event dispatch thread. */
    static void await(String what, Callable<Boolean> holds) {
        for (int i = 0; i < 1000; i++) {
            if (get(holds)) {
                return;
            }
            pause();
        }
        fail("did not happen: " + what);
    }

    /** Waits long enough for workers and layout to come to rest; for pictures only. */
    static void settle() {
        for (int i = 0; i < 60; i++) {
            pause();
            run(() -> {});
        }
    }

    /** The component with this name in a container. */
    static <T extends Component> T find(Container in, String name, Class<T> type) {
        return get(() -> all(in).filter(component -> name.equals(component.getName()))
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("no component named " + name)));
    }

    static boolean has(Container in, String name) {
        return get(() -> all(in).anyMatch(component -> name.equals(component.getName())));
    }

    /** Starts something that blocks, such as a question. */
    static void post(Runnable action) {
        EventQueue.invokeLater(action);
    }

    /** The window with this name, as soon as it shows. */
    static Window window(String name) {
        await("window " + name, () -> windows().anyMatch(window -> name.equals(window.getName())));
        return get(() -> windows()
                .filter(window -> name.equals(window.getName()))
                .findFirst()
                .orElseThrow());
    }

    /** Whether a question waits for its answer. */
    static boolean asks() {
        return get(() -> windows().flatMap(Ui::all).anyMatch(JOptionPane.class::isInstance));
    }

    /** Presses the button with this text in the question that is asked, as soon as it is. */
    static void press(String text) {
        await("a question", () -> answer(text).isPresent());
        post(() -> answer(text).orElseThrow().doClick());
    }

    static void closeWindows() {
        run(() -> windows().forEach(Window::dispose));
    }

    private static Optional<JButton> answer(String text) {
        return windows()
                .flatMap(Ui::all)
                .filter(JOptionPane.class::isInstance)
                .flatMap(pane -> all((Container) pane))
                .filter(JButton.class::isInstance)
                .map(JButton.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst();
    }

    private static Stream<Window> windows() {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing);
    }

    static Stream<Component> all(Container in) {
        return Arrays.stream(in.getComponents())
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Container inner ? all(inner) : Stream.empty()));
    }

    private static void pause() {
        try {
            boolean never = new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
            assert !never;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
