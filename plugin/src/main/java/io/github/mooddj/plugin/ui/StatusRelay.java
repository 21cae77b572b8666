package io.github.mooddj.plugin.ui;

import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands the newest value over to the event dispatch thread: however many come while it is busy, it draws the last one
 * only. {@link #accept} from any thread.
 */
final class StatusRelay<T> implements Consumer<T> {
    private final AtomicReference<@Nullable T> newest = new AtomicReference<>();
    private final Consumer<T> drawer;

    StatusRelay(Consumer<T> drawer) {
        this.drawer = drawer;
    }

    @Override
    public void accept(T value) {
        if (newest.getAndSet(value) == null) {
            EventQueue.invokeLater(this::draw);
        }
    }

    private void draw() {
        T value = newest.getAndSet(null);
        if (value != null) {
            drawer.accept(value);
        }
    }
}
