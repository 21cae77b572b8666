package io.github.mooddj.plugin.bench.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JMenu;

/** Finds what has a name in the windows of this process and uses it, each time as a task of its own. */
final class Hands {
    private Hands() {}

    /** Presses it, if it is there and enabled. */
    static void press(String name) {
        // Swing's own doClick() sleeps 68 ms on the event thread, to show the button pressed; a mouse does not.
        with(name, AbstractButton.class, button -> button.doClick(0));
    }

    /** Does something with it on the event dispatch thread, if it is there and enabled; returns at once. */
    static <C extends Component> void with(String name, Class<C> type, Consumer<C> deed) {
        find(name)
                .filter(type::isInstance)
                .map(type::cast)
                .ifPresent(found -> EventQueue.invokeLater(() -> {
                    if (found.isEnabled()) {
                        deed.accept(found);
                    }
                }));
    }

    /** The first with this name; found in a task of its own, which does not count into the deed's. */
    static Optional<Component> find(String name) {
        Found found = new Found(name);
        try {
            EventQueue.invokeAndWait(found);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
        return found.component;
    }

    private static final class Found implements Runnable {
        private final String name;
        private Optional<Component> component = Optional.empty();

        Found(String name) {
            this.name = name;
        }

        @Override
        public void run() {
            component = Arrays.stream(Window.getWindows())
                    .filter(Component::isVisible)
                    .flatMap(window -> Stream.concat(Stream.of(window), all(window)))
                    .filter(each -> name.equals(each.getName()))
                    .findFirst();
        }
    }

    private static Stream<Component> all(Container in) {
        Component[] inside = in instanceof JMenu menu ? menu.getMenuComponents() : in.getComponents();
        return Arrays.stream(inside)
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Container inner ? all(inner) : Stream.empty()));
    }
}
