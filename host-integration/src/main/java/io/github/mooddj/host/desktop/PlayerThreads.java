package io.github.mooddj.host.desktop;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** The reference player's own threads, beside those of its plug-ins; daemons. */
final class PlayerThreads implements ThreadFactory {
    /** Does one thing after the other, on a thread of its own. */
    static ExecutorService single() {
        return Executors.newSingleThreadExecutor(new PlayerThreads());
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "player-music");
        thread.setDaemon(true);
        return thread;
    }
}
