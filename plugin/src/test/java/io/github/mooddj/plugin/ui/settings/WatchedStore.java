package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.PlaylistStore;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A library that notes who asks it on the event dispatch thread; the answers are those of the real one. */
final class WatchedStore {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final PlaylistStore store;

    WatchedStore(PlaylistStore real) {
        this.store = (PlaylistStore) Proxy.newProxyInstance(
                PlaylistStore.class.getClassLoader(), new Class<?>[] {PlaylistStore.class}, (proxy, method, values) -> {
                    if (EventQueue.isDispatchThread()) {
                        asked.add(method.getName());
                    }
                    try {
                        return method.invoke(real, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    PlaylistStore store() {
        return store;
    }

    /** What was asked on the event dispatch thread. */
    List<String> asked() {
        return asked;
    }
}
