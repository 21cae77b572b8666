package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.playlists.HistoryStore;
import io.github.mooddj.playlists.LibraryException;
import java.io.IOException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the history and writes files with workers; the answers come back on the event dispatch thread. */
final class InsightDesk {
    private static final Logger LOG = LoggerFactory.getLogger(InsightDesk.class);

    private final HistoryStore history;
    private final ZoneId zone;
    private int newest;

    InsightDesk(HistoryStore history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
    }

    /** Only the newest question is answered. */
    void read(Period period, Consumer<Insight> answer, Runnable failed) {
        int mine = ++newest;
        work(
                () -> Insight.read(history, period, zone),
                insight -> {
                    if (mine == newest) {
                        answer.accept(insight);
                    }
                },
                () -> {
                    if (mine == newest) {
                        failed.run();
                    }
                });
    }

    /** Does something that takes its time. */
    <T> void work(Callable<T> job, Consumer<T> done, Runnable failed) {
        new SwingWorker<T, Void>() {
            @Override
            protected T doInBackground() throws Exception {
                return job.call();
            }

            @Override
            protected void done() {
                try {
                    done.accept(get());
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof LibraryException || e.getCause() instanceof IOException) {
                        LOG.warn("The history cannot be read or written out", e.getCause());
                        failed.run();
                    } else {
                        throw new IllegalStateException(e.getCause());
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }.execute();
    }
}
