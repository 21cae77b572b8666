package io.github.mooddj.host.playback;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Everybody who listens to a player: each is told, in the order of their coming. Any thread. */
public final class PlaybackListeners implements PlaybackListener {
    private final List<PlaybackListener> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<Runnable> telling;

    /**
     * Nobody yet.
     *
     * @param telling runs what tells the listeners, when and where they shall hear it
     */
    public PlaybackListeners(Consumer<Runnable> telling) {
        this.telling = telling;
    }

    /** One more. */
    public void add(PlaybackListener listener) {
        listeners.add(listener);
    }

    @Override
    public void started(long key) {
        tell(listener -> listener.started(key));
    }

    @Override
    public void ending(long key) {
        tell(listener -> listener.ending(key));
    }

    @Override
    public void ended(long key) {
        tell(listener -> listener.ended(key));
    }

    @Override
    public void cutShort(long key, String reason) {
        tell(listener -> listener.cutShort(key, reason));
    }

    @Override
    public void lost(long key, String reason) {
        tell(listener -> listener.lost(key, reason));
    }

    @Override
    public void failed(long key, String reason) {
        tell(listener -> listener.failed(key, reason));
    }

    private void tell(Consumer<PlaybackListener> news) {
        telling.accept(() -> listeners.forEach(news));
    }
}
