package io.github.mooddj.plugin.ui.settings;

import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for something that may take seconds, in a worker, and hands over what it found on the event dispatch thread;
 * where the search fails, the log says so and nothing is handed over.
 */
public final class Search<T> extends SwingWorker<T, Void> {
    private static final Logger log = LoggerFactory.getLogger(Search.class);

    private final Supplier<T> source;
    private final Consumer<T> found;
    private final Runnable failed;

    /**
     * Has to be executed.
     *
     * @param source asked by a worker
     * @param found takes the answer on the event dispatch thread
     */
    public Search(Supplier<T> source, Consumer<T> found) {
        this(source, found, () -> {});
    }

    /**
     * The same for who has something to say where the search fails.
     *
     * @param failed called on the event dispatch thread
     */
    Search(Supplier<T> source, Consumer<T> found, Runnable failed) {
        this.source = source;
        this.found = found;
        this.failed = failed;
    }

    @Override
    protected T doInBackground() {
        return source.get();
    }

    @Override
    protected void done() {
        try {
            found.accept(get());
        } catch (ExecutionException e) {
            log.warn("A search failed", e.getCause());
            failed.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
