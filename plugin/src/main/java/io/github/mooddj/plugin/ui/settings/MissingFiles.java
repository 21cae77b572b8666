package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Track;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks which songs' files are not there; may take long where a network drive sleeps, so it is a worker of its own. */
final class MissingFiles extends SwingWorker<Map<Long, String>, Void> {
    private static final Logger log = LoggerFactory.getLogger(MissingFiles.class);

    private final List<Track> songs;
    private final Map<Long, String> known;
    private final Consumer<Map<Long, String>> answer;

    /**
     * Looks for these.
     *
     * @param known troubles that are known already, by song id
     * @param answer takes all troubles on the event dispatch thread, unless this was cancelled
     */
    MissingFiles(List<Track> songs, Map<Long, String> known, Consumer<Map<Long, String>> answer) {
        this.songs = songs;
        this.known = known;
        this.answer = answer;
    }

    @Override
    protected Map<Long, String> doInBackground() {
        Map<Long, String> troubles = new HashMap<>(known);
        for (Track song : songs) {
            if (isCancelled()) {
                break;
            }
            if (missing(song.location())) {
                troubles.put(song.id(), Words.text("song.missing"));
            }
        }
        return troubles;
    }

    @Override
    protected void done() {
        try {
            answer.accept(get());
        } catch (CancellationException e) {
            log.debug("Nobody waits for these files any more");
        } catch (ExecutionException e) {
            log.warn("Files could not be looked for", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean missing(URI location) {
        try {
            return "file".equals(location.getScheme()) && Files.notExists(Path.of(location));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return true;
        }
    }
}
