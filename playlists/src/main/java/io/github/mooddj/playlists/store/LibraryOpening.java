package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.files.FileTrouble;
import io.github.mooddj.playlists.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the library of one data directory, whatever is found there. Used once. */
final class LibraryOpening {
    private static final Logger log = LoggerFactory.getLogger(LibraryOpening.class);

    private final LibraryFiles files;
    private final InstantSource clock;

    LibraryOpening(LibraryFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    StoreOpening open() {
        Optional<String> objection = files.objection();
        if (objection.isPresent()) {
            return new StoreOpening.Unusable(objection.get());
        }
        try {
            files.make();
            Optional<DirectoryLock> lock = DirectoryLock.take(files.lock());
            if (lock.isEmpty()) {
                return new StoreOpening.InUse("Another Mood DJ is using the library in " + files.directory()
                        + "; close it first, or start with another --data directory");
            }
            tidy();
            return openLocked(lock.get());
        } catch (UpgradeException e) {
            log.debug("Bringing the library up to date failed", e);
            return new StoreOpening.Unusable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            log.debug("Opening the library failed", e);
            return new StoreOpening.Unusable(
                    "The data directory cannot be used: " + files.directory() + " (" + Sentences.reason(e) + ")");
        }
    }

    /** A file system that refuses is no reason not to play. */
    private void tidy() {
        try {
            files.removeUnfinished();
            OwnerOnly.protect(files.database());
            OwnerOnly.protect(files.lock());
            OwnerOnly.protect(files.backups());
        } catch (IOException e) {
            log.warn("The library's files cannot be tidied up", e);
        }
    }

    private StoreOpening openLocked(DirectoryLock lock) throws IOException {
        boolean opened = false;
        try {
            StoreOpening opening = openOrMend(lock);
            opened = opening instanceof StoreOpening.Opened;
            return opening;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private StoreOpening openOrMend(DirectoryLock lock) throws IOException {
        boolean existed = Files.exists(files.database()) && Files.size(files.database()) > 0;
        try {
            return openOrMend(lock, existed);
        } catch (NewerLibraryException e) {
            return new StoreOpening.Unusable(String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return new StoreOpening.InUse("Another program has the library file open: " + files.database());
            }
            log.debug("Opening the library failed", e);
            return new StoreOpening.Unusable(Sentences.of(e));
        }
    }

    private StoreOpening openOrMend(DirectoryLock lock, boolean existed)
            throws IOException, SQLException, NewerLibraryException {
        try {
            if (existed) {
                check();
            }
            return opened(load(existed), lock, Optional.empty());
        } catch (SQLException e) {
            if (!existed || !isDamage(e)) {
                throw e;
            }
            log.warn("The library file is damaged", e);
            return mend(lock);
        }
    }

    private StoreOpening opened(Connection connection, DirectoryLock lock, Optional<String> notice) {
        Database database = new Database(files.url(), connection);
        return new StoreOpening.Opened(
                new H2PlaylistStore(database, Optional.of(lock), Optional.of(new Backups(files, clock)), clock),
                notice);
    }

    /** Looks at a library without changing a byte of it. */
    private void check() throws SQLException, NewerLibraryException {
        Connection connection = Database.connect(files.readOnlyUrl());
        try {
            int version = Schema.version(connection);
            if (version > Schema.NEWEST) {
                throw new NewerLibraryException(
                        "The library was made by a newer version of Mood DJ: " + files.database());
            }
            if (version == 0 && isUsed(connection)) {
                throw new SQLException("there are no tables of ours in " + files.database());
            }
            Schema.readThrough(connection);
        } finally {
            Database.closeQuietly(connection);
        }
    }

    /** A library whose first start was killed has no step yet, and no rows. */
    private static boolean isUsed(Connection connection) throws SQLException {
        return !Schema.ours(connection)
                || Schema.countRows(connection).values().stream().anyMatch(rows -> rows > 0);
    }

    /** An open database with the newest tables; what it was before they were made is kept as a backup. */
    private Connection load(boolean existed) throws SQLException, IOException {
        if (!existed) {
            OwnerOnly.makeFile(files.database());
        }
        Connection connection = Database.connect(files.url());
        boolean good = false;
        try {
            int version = Schema.version(connection);
            if (version > 0 && version < Schema.NEWEST) {
                keepOld(connection);
            }
            Schema.migrate(connection);
            H2FileStore.purge(connection);
            good = true;
            return connection;
        } finally {
            if (!good) {
                Database.closeQuietly(connection);
            }
        }
    }

    /** Tables are not changed before a good backup of the old ones is there. */
    private void keepOld(Connection connection) throws SQLException, IOException {
        Backups backups = new Backups(files, clock);
        try {
            Path backup = backups.check(backups.make(connection, Backups.Kind.BEFORE_UPGRADE));
            log.info("The library of the older version is kept as {}", backup);
        } catch (IOException e) {
            throw new UpgradeException(
                    "The library is of an older version and was left as it is: " + e.getMessage(), e);
        }
    }

    /** Moves the damaged file aside and goes on with the newest backup that can be read, or with an empty library. */
    private StoreOpening mend(DirectoryLock lock) throws IOException, SQLException {
        Path aside = files.setAside("damaged", clock.instant());
        Backups backups = new Backups(files, clock);
        for (Path backup : backups.newestFirst()) {
            try {
                new Restoring(files).run(backup);
                Connection restored = load(true);
                return opened(restored, lock, Optional.of(broughtBack(aside, backup, restored)));
            } catch (SQLException | IOException e) {
                log.warn("The backup {} cannot be read", backup, e);
            }
        }
        return opened(load(false), lock, Optional.of(begunAnew(aside)));
    }

    private static String begunAnew(Path aside) {
        return "The library was damaged; it is kept as " + aside.getFileName()
                + " and a new, empty library was started";
    }

    private static String broughtBack(Path aside, Path backup, Connection restored) throws SQLException {
        Map<String, Long> rows = Schema.countRows(restored);
        return "The library was damaged; it is kept as " + aside.getFileName() + ". Brought back from the backup "
                + backup.getFileName() + " (songs: " + rows.getOrDefault("TRACK", 0L) + ", playlists: "
                + rows.getOrDefault("PLAYLIST", 0L)
                + "); what was changed after that backup is missing";
    }

    private static boolean isDamage(SQLException failure) {
        if (failure.getErrorCode() == ErrorCode.FILE_VERSION_ERROR_1
                || failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                || FileTrouble.isDiskFull(failure)) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException
                    || String.valueOf(cause.getMessage()).contains("Permission denied")) {
                return false;
            }
        }
        return true;
    }

    /** There can be no backup of the older tables. */
    private static final class UpgradeException extends IOException {
        private static final long serialVersionUID = 1L;

        UpgradeException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The tables are newer than this program. */
    private static final class NewerLibraryException extends Exception {
        private static final long serialVersionUID = 1L;

        NewerLibraryException(String message) {
            super(message);
        }
    }
}
