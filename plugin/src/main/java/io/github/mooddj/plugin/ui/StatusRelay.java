package io.github.mooddj.plugin.ui;

import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the newest value over to the event dispatch thread: however many come while it is busy, it draws the last one
 * only. {@link #accept} from any thread.
 */
final class StatusRelay<T> implements Consumer<T> {
    private static final Logger log = LoggerFactory.getLogger(StatusRelay.class);

    private final AtomicReference<@Nullable T> newest = new AtomicReference<>();
    private final Consumer<T> drawer;
    private boolean failed;

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
            show(value);
        }
    }

    /** What cannot be shown is our trouble, not that of the host whose thread this is. */
    private void show(T value) {
        try {
            drawer.accept(value);
        } catch (RuntimeException e) {
            if (!failed) {
                failed = true;
                log.error("Something cannot be shown; said once", e);
            }
        }
    }
}
