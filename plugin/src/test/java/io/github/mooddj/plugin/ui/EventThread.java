package io.github.mooddj.plugin.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.swing.JMenu;

/** Asks and does things on the event dispatch thread, from any thread. */
public final class EventThread {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private EventThread() {}

    /** What the question answers there; fails when it does. */
    public static <T> T get(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        if (EventQueue.isDispatchThread()) {
            task.run();
        } else {
            EventQueue.invokeLater(task);
        }
        try {
            return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Does it there, and waits until it is done. */
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /** Waits until this holds there. */
    public static void await(String what, Callable<Boolean> holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!get(holds)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen: " + what);
            }
            pause();
        }
    }

    /** Lets 20 ms go by. */
    public static void pause() {
        try {
            boolean never = new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
            assert !never;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The first component with this name; on the event dispatch thread. */
    public static Optional<Component> named(Container in, String name) {
        return all(in).filter(component -> name.equals(component.getName())).findFirst();
    }

    /** Everything in it, what is in menus too; on the event dispatch thread. */
    public static Stream<Component> all(Container in) {
        Component[] inside = in instanceof JMenu menu ? menu.getMenuComponents() : in.getComponents();
        return Arrays.stream(inside)
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Container inner ? all(inner) : Stream.empty()));
    }
}
