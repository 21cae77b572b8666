package io.github.mooddj.playlists.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables, in numbered steps. Step n is the resource {@code schema-n.sql} and never changes once released; each of
 * its statements may run again, because H2 commits every one by itself.
 */
final class Schema {
    /** The newest step. */
    static final int NEWEST = 6;

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE IF NOT EXISTS (\\w+)");

    private static final String STEPS = "SCHEMA_VERSION";

    private Schema() {}

    /** The step that a database stands on; 0 when it is empty. */
    static int version(Connection connection) throws SQLException {
        if (!tables(connection).contains(STEPS)) {
            return 0;
        }
        return Sql.query(connection, row -> row.getInt(1), "SELECT MAX(version) FROM schema_version")
                .get(0);
    }

    /** Brings a database up to {@link #NEWEST}. */
    static void migrate(Connection connection) throws SQLException {
        migrate(connection, NEWEST);
    }

    /** Brings a database up to a step; tests make old databases with it. */
    static void migrate(Connection connection, int target) throws SQLException {
        Sql.update(connection, "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)");
        for (int step = version(connection) + 1; step <= target; step++) {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements(step)) {
                    statement.execute(sql);
                }
            }
            Sql.update(connection, "INSERT INTO schema_version VALUES (?)", step);
        }
    }

    /** Reads every row once; damage shows here and not in the middle of a song. */
    static void readThrough(Connection connection) throws SQLException {
        for (String table : tables(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }

    /** The names of our tables. */
    static List<String> tables(Connection connection) throws SQLException {
        return Sql.query(
                connection,
                row -> row.getString(1),
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC' ORDER BY table_name");
    }

    /** Whether every table is one that our steps make. */
    static boolean ours(Connection connection) throws SQLException {
        Set<String> known = new HashSet<>();
        for (int step = 1; step <= NEWEST; step++) {
            for (String sql : statements(step)) {
                Matcher table = TABLE.matcher(sql);
                if (table.find()) {
                    known.add(table.group(1).toUpperCase(Locale.ROOT));
                }
            }
        }
        known.add(STEPS);
        return known.containsAll(tables(connection));
    }

    /** How many rows each table of the library has; the table with our own steps is not among them. */
    static Map<String, Long> countRows(Connection connection) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : tables(connection)) {
            if (!table.equals(STEPS)) {
                counts.put(
                        table,
                        Sql.query(connection, row -> row.getLong(1), "SELECT COUNT(*) FROM \"" + table + "\"")
                                .get(0));
            }
        }
        return counts;
    }

    /** Makes new rows get numbers that no row has, after rows were inserted with numbers of their own. */
    static void restartNumbers(Connection connection) throws SQLException {
        List<String> numbered = Sql.query(
                connection,
                row -> row.getString(1),
                "SELECT table_name FROM information_schema.columns WHERE table_schema = 'PUBLIC' AND is_identity = 'YES'");
        try (Statement statement = connection.createStatement()) {
            for (String table : numbered) {
                statement.execute(
                        "ALTER TABLE \"" + table + "\" ALTER COLUMN id RESTART WITH (SELECT COALESCE(MAX(id), 0)"
                                + " + 1 FROM \"" + table + "\")");
            }
        }
    }

    private static List<String> statements(int step) {
        String name = "schema-" + step + ".sql";
        try (InputStream resource = Schema.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new AssertionError("missing resource " + name);
            }
            List<String> statements = new ArrayList<>();
            for (String sql : new String(resource.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n", -1)) {
                if (!sql.isBlank()) {
                    statements.add(sql);
                }
            }
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
