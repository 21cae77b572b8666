package io.github.mooddj.plugin.dj;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Hands each new {@link DjStatus} to the subscribers; makes none while nobody listens. {@link #publish} on one thread.
 */
final class StatusFeed {
    private final List<Consumer<DjStatus>> listeners = new CopyOnWriteArrayList<>();

    DjCommands.Subscription subscribe(Consumer<DjStatus> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(Supplier<DjStatus> status) {
        if (listeners.isEmpty()) {
            return;
        }
        DjStatus current = status.get();
        for (Consumer<DjStatus> listener : listeners) {
            listener.accept(current);
        }
    }
}
