package io.github.mooddj.host.playback;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what a player tells. */
public final class Heard implements PlaybackListener {
    /** Such as {@code started 1}. */
    public final List<String> news = new CopyOnWriteArrayList<>();

    @Override
    public void started(long key) {
        news.add("started " + key);
    }

    @Override
    public void ending(long key) {
        news.add("ending " + key);
    }

    @Override
    public void ended(long key) {
        news.add("ended " + key);
    }

    @Override
    public void cutShort(long key, String reason) {
        news.add("cut " + key + ": " + reason);
    }

    @Override
    public void lost(long key, String reason) {
        news.add("lost " + key + ": " + reason);
    }

    @Override
    public void failed(long key, String reason) {
        news.add("failed " + key + ": " + reason);
    }
}
