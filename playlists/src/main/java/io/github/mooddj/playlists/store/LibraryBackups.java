package io.github.mooddj.playlists.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The backups of an open library. Any thread, save the event dispatch thread: they take up to some seconds. */
public final class LibraryBackups {
    private final Database database;
    private final Optional<Backups> backups;

    LibraryBackups(Database database, Optional<Backups> backups) {
        this.database = database;
        this.backups = backups;
    }

    /**
     * Writes everything into a new file in the data directory's {@code backups}, and restores it on trial.
     *
     * @throws IOException with a sentence for the user if the disk refuses
     * @throws UnsupportedOperationException if this library is in memory
     */
    public Path make() throws IOException {
        Backups files = backups.orElseThrow(UnsupportedOperationException::new);
        return files.check(inTransaction(connection -> files.make(connection, Backups.Kind.ASKED)));
    }

    /**
     * Makes the day's backup if there is none yet and the library is not empty, restores it on trial, and removes those
     * that are too old: the newest of seven days and of four weeks stay. Does nothing for a library in memory.
     *
     * @return the backup, if one was made now
     * @throws IOException with a sentence for the user if the disk refuses
     */
    public Optional<Path> makeDaily() throws IOException {
        if (backups.isEmpty()) {
            return Optional.empty();
        }
        Backups files = backups.get();
        Optional<Backups.Made> made = inTransaction(connection ->
                files.isDue(connection) ? Optional.of(files.make(connection, Backups.Kind.DAILY)) : Optional.empty());
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Path backup = files.check(made.get());
        files.removeOld();
        return Optional.of(backup);
    }

    private <T> T inTransaction(FileWork<T> work) throws IOException {
        try {
            return database.transaction(connection -> {
                try {
                    return work.on(connection);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A transaction that writes a file, too. */
    private interface FileWork<T> {
        T on(Connection connection) throws SQLException, IOException;
    }
}
