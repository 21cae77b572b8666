package io.github.mooddj.host.desktop;

import java.util.concurrent.ThreadFactory;

/** The reference player's own thread, beside those of its plug-ins. */
final class PlayerThreads implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "player-music");
        thread.setDaemon(true);
        return thread;
    }
}
