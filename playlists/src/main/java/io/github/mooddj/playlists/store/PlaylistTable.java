package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.Track;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    static List<Playlist> all(Connection connection) throws SQLException {
        return read(connection, "SELECT id, name FROM playlist ORDER BY name");
    }

    static Optional<Playlist> find(Connection connection, long id) throws SQLException {
        return read(connection, "SELECT id, name FROM playlist WHERE id = ?", id).stream()
                .findFirst();
    }

    static Optional<Playlist> find(Connection connection, String name) throws SQLException {
        return read(connection, "SELECT id, name FROM playlist WHERE name = ?", name.strip()).stream()
                .findFirst();
    }

    static Playlist create(Connection connection, String name) throws SQLException {
        String checked = checked(name);
        try {
            long id = Sql.insert(connection, "INSERT INTO playlist (name) VALUES (?)", checked);
            return new Playlist(id, checked, List.of());
        } catch (SQLException e) {
            throw taken(e, checked);
        }
    }

    static void rename(Connection connection, long id, String name) throws SQLException {
        String checked = checked(name);
        try {
            if (Sql.update(connection, "UPDATE playlist SET name = ? WHERE id = ?", checked, id) == 0) {
                throw new IllegalArgumentException("There is no playlist number " + id);
            }
        } catch (SQLException e) {
            throw taken(e, checked);
        }
    }

    static void delete(Connection connection, long id) throws SQLException {
        Sql.update(connection, "DELETE FROM playlist WHERE id = ?", id);
        CursorTable.forget(connection, id);
    }

    static void setTracks(Connection connection, long id, List<Long> trackIds) throws SQLException {
        if (find(connection, id).isEmpty()) {
            throw new IllegalArgumentException("There is no playlist number " + id);
        }
        Sql.update(connection, "DELETE FROM playlist_entry WHERE playlist_id = ?", id);
        Set<Long> known = new HashSet<>(Sql.query(connection, row -> row.getLong(1), "SELECT id FROM track"));
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

    private static List<Playlist> read(Connection connection, String sql, Object... values) throws SQLException {
        Map<Long, String> names = new LinkedHashMap<>();
        Sql.query(connection, row -> names.put(row.getLong(1), row.getString(2)), sql, values);
        List<Playlist> playlists = new ArrayList<>();
        for (Map.Entry<Long, String> name : names.entrySet()) {
            playlists.add(new Playlist(name.getKey(), name.getValue(), tracks(connection, name.getKey())));
        }
        return playlists;
    }

    private static List<Track> tracks(Connection connection, long id) throws SQLException {
        return Sql.query(
                connection,
                TrackTable::read,
                "SELECT " + TrackTable.COLUMNS
                        + " FROM playlist_entry e JOIN track t ON t.id = e.track_id WHERE e.playlist_id = ? ORDER BY e.place",
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
