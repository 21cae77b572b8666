package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.SmartRule;
import io.github.mooddj.playlists.Track;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes playlists inside a transaction. */
final class PlaylistTable {
    private static final int LONGEST_NAME = 200;
    private static final String UNIQUE_VIOLATED = "23505";

    private PlaylistTable() {}

    static List<Playlist> all(Connection connection, Instant now) throws SQLException {
        return read(connection, now, "removed_at IS NULL ORDER BY name");
    }

    static Optional<Playlist> find(Connection connection, Instant now, long id) throws SQLException {
        return read(connection, now, "id = ? AND removed_at IS NULL", id).stream()
                .findFirst();
    }

    static Optional<Playlist> find(Connection connection, Instant now, String name) throws SQLException {
        return read(connection, now, "name = ? AND removed_at IS NULL", name.strip()).stream()
                .findFirst();
    }

    static Playlist create(Connection connection, String name) throws SQLException {
        String checked = checked(name);
        forgetRemoved(connection, checked);
        try {
            long id = Sql.insert(connection, "INSERT INTO playlist (name) VALUES (?)", checked);
            return new Playlist(id, checked, List.of());
        } catch (SQLException e) {
            throw taken(e, checked);
        }
    }

    static void rename(Connection connection, long id, String name) throws SQLException {
        String checked = checked(name);
        forgetRemoved(connection, checked);
        try {
            if (Sql.update(connection, "UPDATE playlist SET name = ? WHERE id = ? AND removed_at IS NULL", checked, id)
                    == 0) {
                throw new IllegalArgumentException("There is no playlist number " + id);
            }
        } catch (SQLException e) {
            throw taken(e, checked);
        }
    }

    static void remove(Connection connection, long id, Instant now) throws SQLException {
        Sql.update(connection, "UPDATE playlist SET removed_at = ? WHERE id = ?", now, id);
        CursorTable.forget(connection, id);
    }

    static void bringBack(Connection connection, long id) throws SQLException {
        Sql.update(connection, "UPDATE playlist SET removed_at = NULL WHERE id = ?", id);
    }

    /** A removed playlist keeps its name only until somebody else wants it. */
    private static void forgetRemoved(Connection connection, String name) throws SQLException {
        Sql.update(connection, "DELETE FROM playlist WHERE name = ? AND removed_at IS NOT NULL", name);
    }

    static void setTracks(Connection connection, long id, List<Long> trackIds) throws SQLException {
        if (Sql.query(
                        connection,
                        row -> row.getLong(1),
                        "SELECT id FROM playlist WHERE id = ? AND removed_at IS NULL",
                        id)
                .isEmpty()) {
            throw new IllegalArgumentException("There is no playlist number " + id);
        }
        if (SmartTable.rules(connection).containsKey(id)) {
            throw new IllegalArgumentException("A smart playlist fills itself");
        }
        Sql.update(connection, "DELETE FROM playlist_entry WHERE playlist_id = ?", id);
        Set<Long> known = new HashSet<>(
                Sql.query(connection, row -> row.getLong(1), "SELECT id FROM track WHERE removed_at IS NULL"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO playlist_entry (playlist_id, place, track_id) VALUES (?, ?, ?)")) {
            int place = 0;
            for (long trackId : trackIds) {
                if (known.contains(trackId)) {
                    insert.setLong(1, id);
                    insert.setInt(2, place++);
                    insert.setLong(3, trackId);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static List<Playlist> read(Connection connection, Instant now, String condition, Object... values)
            throws SQLException {
        Map<Long, String> names = new LinkedHashMap<>();
        Sql.query(
                connection,
                row -> names.put(row.getLong(1), row.getString(2)),
                "SELECT id, name FROM playlist WHERE " + condition,
                values);
        Map<Long, SmartRule> rules = SmartTable.rules(connection);
        List<Playlist> playlists = new ArrayList<>();
        for (Map.Entry<Long, String> name : names.entrySet()) {
            Optional<SmartRule> rule = Optional.ofNullable(rules.get(name.getKey()));
            List<Track> tracks = rule.isPresent()
                    ? SmartTable.tracks(connection, rule.get(), now)
                    : tracks(connection, name.getKey());
            playlists.add(new Playlist(name.getKey(), name.getValue(), tracks, rule));
        }
        return playlists;
    }

    private static List<Track> tracks(Connection connection, long id) throws SQLException {
        return Sql.query(
                connection,
                TrackTable::read,
                "SELECT " + TrackTable.COLUMNS
                        + " FROM playlist_entry e JOIN track t ON t.id = e.track_id"
                        + " WHERE e.playlist_id = ? AND t.removed_at IS NULL ORDER BY e.place",
                id);
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A playlist's name has 1 to " + LONGEST_NAME + " characters");
        }
        return stripped;
    }

    private static SQLException taken(SQLException failure, String name) {
        if (UNIQUE_VIOLATED.equals(failure.getSQLState())) {
            throw new IllegalArgumentException("There is already a playlist named \"" + name + "\"", failure);
        }
        return failure;
    }
}
