package io.github.mooddj.host.attach;

import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.MediaPlayerHost.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Those who want to hear of the host; any thread. One that throws keeps nothing from the others, nor from the host. */
final class HostListeners {
    private final List<HostListener> listeners = new CopyOnWriteArrayList<>();

    Registration add(HostListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Consumer<HostListener> what) {
        listeners.forEach(listener -> Guard.run(() -> what.accept(listener)));
    }
}
