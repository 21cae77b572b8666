package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.LibraryException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Owns the one connection. Any thread; one transaction at a time. */
final class Database implements AutoCloseable {
    /** What happens inside one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static final Logger log = LoggerFactory.getLogger(Database.class);

    private final String url;
    private @Nullable Connection connection;
    private boolean closed;

    Database(String url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    /**
     * Connects as the owner, and makes the database if there is none.
     *
     * @param url without a part that somebody typed, other than a path that {@link LibraryFiles} found harmless
     */
    static Connection connect(String url) throws SQLException {
        return connect(url, "MOOD_DJ");
    }

    /** Connects as some user of the database. */
    static Connection connect(String url, String user) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", "");
        return Driver.load().connect(url, login);
    }

    /**
     * Runs the work; all of it is on the disk when this returns, nothing of it happened when this throws.
     *
     * @throws LibraryException if the disk refuses or the database is closed
     */
    synchronized <T> T transaction(Work<T> work) {
        boolean done = false;
        try {
            Connection open = connection();
            open.setAutoCommit(false);
            try {
                T result = work.on(open);
                open.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(open);
                }
            }
        } catch (SQLException e) {
            throw new LibraryException(Sentences.of(e), e);
        }
    }

    /** Closes the file in order; may be called twice. */
    @Override
    public synchronized void close() {
        closed = true;
        Connection open = connection;
        connection = null;
        if (open == null) {
            return;
        }
        try (open;
                Statement statement = open.createStatement()) {
            if (!open.getAutoCommit()) {
                open.setAutoCommit(true);
            }
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new LibraryException(Sentences.of(e), e);
        }
    }

    private Connection connection() throws SQLException {
        if (closed) {
            throw new SQLException("the library is closed");
        }
        Connection open = connection;
        if (open == null || open.isClosed()) {
            open = connect(url);
            connection = open;
        }
        return open;
    }

    /** After a failed write H2 closes the database; the next transaction opens it again. */
    private void rollBack(Connection open) {
        try {
            open.rollback();
        } catch (SQLException e) {
            connection = null;
            closeQuietly(open);
        }
    }

    /** Lets go of a connection after a failure. */
    static void closeQuietly(Connection open) {
        try {
            open.close();
        } catch (SQLException e) {
            log.debug("A broken database did not close", e);
        }
    }
}
