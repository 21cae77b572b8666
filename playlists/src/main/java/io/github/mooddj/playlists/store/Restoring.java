package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.files.OwnerOnly;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.h2.message.DbException;
import org.h2.util.ScriptReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a backup back. A backup is SQL text from somewhere: only its rows are taken, into tables that we make, by a
 * database user who may do nothing but insert.
 */
final class Restoring {
    private static final Logger log = LoggerFactory.getLogger(Restoring.class);
    private static final Pattern ROWS = Pattern.compile(
            "\\s*INSERT INTO \"PUBLIC\"\\.\"(\\w+)\"\\s*\\([^()]*\\)\\s*(?:OVERRIDING SYSTEM VALUE\\s*)?VALUES\\b");
    private static final Pattern VERSION = Pattern.compile("\\((\\d{1,6})\\)");
    private static final String USER = "RESTORER";

    private final LibraryFiles files;

    Restoring(LibraryFiles files) {
        this.files = files;
    }

    static Optional<Path> replace(LibraryFiles files, Path backup, InstantSource clock) throws IOException {
        Optional<String> objection = files.objection();
        if (objection.isPresent()) {
            throw new IOException(objection.get());
        }
        if (!Files.isReadable(backup) || Files.isDirectory(backup)) {
            throw new UnreadableBackupException("There is no backup that can be read: " + backup);
        }
        files.make();
        try (DirectoryLock lock = DirectoryLock.take(files.lock())
                .orElseThrow(() ->
                        new IOException("Mood DJ is using the library in " + files.directory() + "; close it first"))) {
            log.debug("Restoring {} under {}", backup, lock);
            Restoring restoring = new Restoring(files);
            restoring.fill(backup);
            Optional<Path> aside = Files.exists(files.database())
                    ? Optional.of(files.setAside("replaced", clock.instant()))
                    : Optional.empty();
            restoring.putInPlace();
            return aside;
        } catch (SQLException | ZipException | EOFException e) {
            throw damaged(backup, e);
        }
    }

    /** Makes the database from a backup; there must be none. */
    void run(Path backup) throws IOException, SQLException {
        fill(backup);
        putInPlace();
    }

    /**
     * Restores on trial and says how many rows each table has then; nothing of it stays.
     *
     * @throws UnreadableBackupException with a sentence for the user if it is no backup
     */
    Map<String, Long> tryOut(Path backup) throws IOException, SQLException {
        fill(backup);
        try (Connection restored = Database.connect(files.restoringUrl())) {
            Map<String, Long> rows = Schema.countRows(restored);
            try (Statement statement = restored.createStatement()) {
                statement.execute("SHUTDOWN");
            }
            return rows;
        } finally {
            Files.deleteIfExists(files.restoring());
        }
    }

    private void putInPlace() throws IOException {
        Files.move(files.restoring(), files.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the database beside the one that is there; nothing is left of it if that fails. */
    private void fill(Path backup) throws IOException, SQLException {
        Files.deleteIfExists(files.restoring());
        OwnerOnly.makeFile(files.restoring());
        boolean good = false;
        try {
            read(backup);
            good = true;
        } finally {
            if (!good) {
                Files.deleteIfExists(files.restoring());
            }
        }
    }

    private void read(Path backup) throws IOException, SQLException {
        int version = version(backup);
        if (version < 1) {
            throw new UnreadableBackupException("This is no backup of a library: " + backup);
        }
        if (version > Schema.NEWEST) {
            throw new UnreadableBackupException("The backup was made by a newer version of Mood DJ: " + backup);
        }
        try (Connection owner = Database.connect(files.restoringUrl());
                Statement statement = owner.createStatement()) {
            Schema.migrate(owner, version);
            statement.execute("CREATE USER " + USER + " PASSWORD ''");
            statement.execute("GRANT INSERT ON SCHEMA PUBLIC TO " + USER);
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            insert(backup);
            statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
            statement.execute("DROP USER " + USER);
            for (String table : Schema.tables(owner)) {
                statement.execute("ALTER TABLE \"" + table + "\" SET REFERENTIAL_INTEGRITY TRUE CHECK");
            }
            Schema.restartNumbers(owner);
            Schema.migrate(owner);
            statement.execute("SHUTDOWN");
        }
    }

    private void insert(Path backup) throws IOException, SQLException {
        try (Connection restorer = Database.connect(files.restoringUrl(), USER);
                Statement statement = restorer.createStatement();
                Reader text = text(backup)) {
            restorer.setAutoCommit(false);
            ScriptReader script = new ScriptReader(text);
            script.setSkipRemarks(true);
            for (String sql = next(script, backup); sql != null; sql = next(script, backup)) {
                Matcher rows = ROWS.matcher(sql);
                if (rows.lookingAt() && !isVersion(rows)) {
                    statement.execute(sql);
                }
            }
            restorer.commit();
        }
    }

    /** The step of the tables that the backup was made from; 0 when it does not say. */
    private static int version(Path backup) throws IOException {
        int version = 0;
        try (Reader text = text(backup)) {
            ScriptReader script = new ScriptReader(text);
            script.setSkipRemarks(true);
            for (String sql = next(script, backup); sql != null; sql = next(script, backup)) {
                Matcher rows = ROWS.matcher(sql);
                if (rows.lookingAt() && isVersion(rows)) {
                    Matcher number = VERSION.matcher(sql);
                    while (number.find()) {
                        version = Math.max(version, Integer.parseInt(number.group(1)));
                    }
                }
            }
        }
        return version;
    }

    /**
     * The next statement, null at the end; what H2 throws when the file ends amid its compression is no SQLException.
     */
    private static @Nullable String next(ScriptReader script, Path backup) throws UnreadableBackupException {
        try {
            return script.readStatement();
        } catch (DbException e) {
            throw damaged(backup, e);
        }
    }

    private static UnreadableBackupException damaged(Path backup, Exception cause) {
        return new UnreadableBackupException("This is no backup of a library, or a damaged one: " + backup, cause);
    }

    private static boolean isVersion(Matcher rows) {
        return rows.group(1).toUpperCase(Locale.ROOT).equals("SCHEMA_VERSION");
    }

    private static Reader text(Path backup) throws IOException {
        InputStream file = Files.newInputStream(backup);
        ZipInputStream zip = new ZipInputStream(file);
        boolean good = false;
        try {
            good = zip.getNextEntry() != null;
        } finally {
            if (!good) {
                zip.close();
            }
        }
        if (!good) {
            throw new UnreadableBackupException("This is no backup of a library: " + backup);
        }
        return new InputStreamReader(zip, StandardCharsets.UTF_8);
    }
}
