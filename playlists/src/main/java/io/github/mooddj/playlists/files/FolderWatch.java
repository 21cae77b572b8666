package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.FileStore.WatchedFolder;
import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.PlaylistStore;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the library up to date with its watched folders: looks through them when it starts, then takes in what changes,
 * once it has been quiet for a moment. Files that go stay in the library; they are shown as missing. Any thread.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);
    private static final long QUIET_MILLIS = 1500;
    private static final long AGAIN_SECONDS = 300;

    /** Above so many changed files a folder is looked through as a whole. */
    private static final int MANY = 500;

    private final PlaylistStore store;
    private final MusicImport imports;
    private final ScheduledExecutorService worker;
    private final Executor listening;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    // Guarded by this, from here on.
    private final Set<Path> changed = new LinkedHashSet<>();
    private List<WatchedFolder> folders = List.of();
    private Optional<DirectoryWatcher> watcher = Optional.empty();
    private Optional<ScheduledFuture<?>> again = Optional.empty();
    private int changes;
    private boolean closed;

    /**
     * Watches nothing yet.
     *
     * @param worker where folders are looked through; minutes may pass there
     * @param listening a thread of its own, which waits for the system's word
     */
    public FolderWatch(PlaylistStore store, TagSource tags, ScheduledExecutorService worker, Executor listening) {
        this.store = store;
        this.imports = new MusicImport(store, tags);
        this.worker = worker;
        this.listening = listening;
    }

    /** Calls {@code listener} on the worker's thread whenever the library was changed; the handle ends it. */
    public Listening onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A listener's interest; closed from any thread. A call that has begun may still come. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** Begins, or begins anew after the list of watched folders has changed. Returns at once. */
    public void restart() {
        worker.execute(this::begin);
    }

    private void begin() {
        try {
            List<WatchedFolder> wanted = store.files().watched();
            List<Path> there = wanted.stream()
                    .map(WatchedFolder::path)
                    .filter(Files::isDirectory)
                    .toList();
            synchronized (this) {
                if (closed) {
                    return;
                }
                folders = wanted;
                stopWatching();
                watcher = there.isEmpty() ? Optional.empty() : Optional.of(watch(there));
            }
            if (there.size() < wanted.size()) {
                log.info("{} of {} watched folders are not there now", wanted.size() - there.size(), wanted.size());
                beginAgainLater();
            }
            tell(lookThrough(there));
        } catch (IOException e) {
            log.warn("The music folders cannot be watched; they are looked through every five minutes", e);
            beginAgainLater();
            tell(lookThrough(roots()));
        } catch (LibraryException e) {
            log.warn("The watched folders cannot be read", e);
        }
    }

    /** Once, however often the list has changed meanwhile. */
    private synchronized void beginAgainLater() {
        again.ifPresent(task -> task.cancel(false));
        again = closed ? Optional.empty() : Optional.of(worker.schedule(this::begin, AGAIN_SECONDS, TimeUnit.SECONDS));
    }

    private DirectoryWatcher watch(List<Path> roots) throws IOException {
        DirectoryWatcher fresh = DirectoryWatcher.builder()
                .paths(roots)
                .fileHashing(false)
                .logger(log)
                .listener(this::happened)
                .build();
        // Registers at once, so that nothing is missed between this and the look through the folders.
        var unused = fresh.watchAsync(listening);
        return fresh;
    }

    private void happened(DirectoryChangeEvent event) {
        boolean music = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW
                || event.isDirectory()
                || MusicFiles.isAudio(event.path());
        if (!music) {
            return;
        }
        synchronized (this) {
            Path path = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW ? event.rootPath() : event.path();
            changed.add(changed.size() < MANY ? path : event.rootPath());
            int now = ++changes;
            if (!closed) {
                var unused = worker.schedule(() -> settle(now), QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Nothing has happened since: takes in what did. */
    private void settle(int lastChange) {
        List<Path> paths;
        synchronized (this) {
            if (lastChange != changes || closed) {
                return;
            }
            paths = changed.size() >= MANY ? roots() : List.copyOf(changed);
            changed.clear();
        }
        lookThrough(paths.stream().filter(Files::exists).toList());
        // Files that went are news too.
        tell(true);
    }

    private void tell(boolean news) {
        if (news) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Takes in what is new below these paths; says whether there was something. */
    private boolean lookThrough(List<Path> paths) {
        boolean news = false;
        for (WatchedFolder folder : watched()) {
            List<Path> inside = new ArrayList<>();
            for (Path path : paths) {
                if (path.startsWith(folder.path())) {
                    inside.add(path);
                }
            }
            if (!inside.isEmpty()) {
                news |= takeIn(folder, inside);
            }
        }
        return news;
    }

    private boolean takeIn(WatchedFolder folder, List<Path> paths) {
        try {
            ImportReport report = imports.refresh(folder.playlist(), paths, new ImportProgress() {
                @Override
                public void at(int done, int total, String name) {}

                @Override
                public boolean cancelled() {
                    return isClosed();
                }
            });
            if (report.added() + report.moved() > 0) {
                log.info("{}: {}", folder.path(), report.summary());
            }
            return report.added() + report.moved() > 0;
        } catch (LibraryException e) {
            log.warn("What changed in {} could not be taken in", folder.path(), e);
            return false;
        }
    }

    private synchronized List<WatchedFolder> watched() {
        return folders;
    }

    private synchronized List<Path> roots() {
        return folders.stream().map(WatchedFolder::path).toList();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void stopWatching() {
        watcher.ifPresent(old -> {
            try {
                old.close();
            } catch (IOException e) {
                log.debug("A watcher did not close", e);
            }
        });
        watcher = Optional.empty();
    }

    /** Stops; an import that runs ends after its present file. */
    @Override
    public synchronized void close() {
        closed = true;
        stopWatching();
    }
}
