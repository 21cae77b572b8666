package io.github.mooddj.plugin;

import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees every hour whether the day's backup is there, however long the program runs; on the library's writer. */
final class DailyBackup {
    private static final Logger log = LoggerFactory.getLogger(DailyBackup.class);

    /** The first start of the day has more urgent things to write. */
    private static final long FIRST_SECONDS = 20;

    private static final long EVERY_SECONDS = 3600;

    private final H2PlaylistStore store;
    private final Consumer<String> notices;

    private DailyBackup(H2PlaylistStore store, Consumer<String> notices) {
        this.store = store;
        this.notices = notices;
    }

    /** Goes on until the writer ends; failures are said. */
    static void begin(ScheduledExecutorService writer, H2PlaylistStore store, Consumer<String> notices) {
        DailyBackup backup = new DailyBackup(store, notices);
        var unused = writer.scheduleWithFixedDelay(backup::make, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void make() {
        try {
            store.backups().makeDaily().ifPresent(file -> log.debug("Backup {}", file));
        } catch (IOException | LibraryException e) {
            log.warn("The day's backup failed", e);
            notices.accept(e.getMessage() + ".");
        }
    }
}
