package io.github.mooddj.plugin.ui.settings;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks which cameras there are, in a worker: drivers may take seconds. */
public final class CameraSearch extends SwingWorker<List<CameraChoice>, Void> {
    private static final Logger log = LoggerFactory.getLogger(CameraSearch.class);

    private final Supplier<List<CameraChoice>> cameras;
    private final Consumer<List<CameraChoice>> found;

    /**
     * Has to be executed.
     *
     * @param cameras called by a worker
     * @param found takes them on the event dispatch thread
     */
    public CameraSearch(Supplier<List<CameraChoice>> cameras, Consumer<List<CameraChoice>> found) {
        this.cameras = cameras;
        this.found = found;
    }

    @Override
    protected List<CameraChoice> doInBackground() {
        return List.copyOf(cameras.get());
    }

    @Override
    protected void done() {
        try {
            found.accept(get());
        } catch (ExecutionException e) {
            log.warn("Cameras could not be listed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
