package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.FileStore;
import io.github.mooddj.playlists.NewTrack;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Known files and watched folders, in the library's database. Any thread. */
final class H2FileStore implements FileStore {
    private final Database database;

    H2FileStore(Database database) {
        this.database = database;
    }

    @Override
    public Map<URI, KnownFile> known() {
        return database.transaction(connection -> {
            Map<URI, KnownFile> known = new HashMap<>();
            Sql.query(
                    connection,
                    row -> known.put(URI.create(row.getString(1)), file(row)),
                    "SELECT location, id, file_size, modified_at, fingerprint FROM track WHERE removed_at IS NULL");
            return known;
        });
    }

    @Override
    public Set<URI> dismissed() {
        return Set.copyOf(database.transaction(connection -> Sql.query(
                connection,
                row -> URI.create(row.getString(1)),
                "SELECT location FROM track WHERE removed_at IS NOT NULL")));
    }

    @Override
    public void relocate(long trackId, NewTrack file) {
        database.transaction(connection -> {
            String location = file.location().toString();
            for (long other : Sql.query(
                    connection,
                    row -> row.getLong(1),
                    "SELECT id FROM track WHERE location = ? AND id <> ?",
                    location,
                    trackId)) {
                merge(connection, trackId, other);
            }
            Sql.update(connection, "UPDATE track SET location = ? WHERE id = ?", location, trackId);
            // Tags, size and contents of the file as it is there.
            return TrackTable.add(connection, file, Instant.EPOCH);
        });
    }

    private static void merge(Connection connection, long kept, long other) throws SQLException {
        Sql.update(connection, "UPDATE playlist_entry SET track_id = ? WHERE track_id = ?", kept, other);
        Sql.update(connection, "UPDATE play SET track_id = ? WHERE track_id = ?", kept, other);
        Sql.update(connection, "UPDATE skip SET track_id = ? WHERE track_id = ?", kept, other);
        Sql.update(
                connection,
                "UPDATE track SET favourite = favourite OR (SELECT favourite FROM track WHERE id = ?1) WHERE id = ?2",
                other,
                kept);
        Sql.update(connection, "DELETE FROM track WHERE id = ?", other);
    }

    @Override
    public List<WatchedFolder> watched() {
        return database.transaction(H2FileStore::watched);
    }

    private static List<WatchedFolder> watched(Connection connection) throws SQLException {
        return Sql.query(
                        connection,
                        H2FileStore::folder,
                        "SELECT w.path, p.id FROM watched_folder w LEFT JOIN playlist p"
                                + " ON p.id = w.playlist_id AND p.removed_at IS NULL ORDER BY w.path")
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Forgets for good what was removed; nobody can take that back any more. Of files in watched folders it is kept
     * that they are not wanted.
     */
    static void purge(Connection connection) throws SQLException {
        Sql.update(connection, "DELETE FROM playlist WHERE removed_at IS NOT NULL");
        List<String> folders = watched(connection).stream()
                .map(folder -> folder.path().toUri().toString())
                .map(uri -> uri.endsWith("/") ? uri : uri + "/")
                .toList();
        Map<Long, String> removed = new HashMap<>();
        Sql.query(
                connection,
                row -> removed.put(row.getLong(1), row.getString(2)),
                "SELECT id, location FROM track WHERE removed_at IS NOT NULL");
        for (Map.Entry<Long, String> track : removed.entrySet()) {
            Sql.update(connection, "DELETE FROM playlist_entry WHERE track_id = ?", track.getKey());
            if (folders.stream().noneMatch(track.getValue()::startsWith)) {
                Sql.update(connection, "DELETE FROM track WHERE id = ?", track.getKey());
            }
        }
    }

    @Override
    public void watch(WatchedFolder folder) {
        database.transaction(connection -> Sql.update(
                connection,
                "MERGE INTO watched_folder (path, playlist_id) KEY (path)"
                        + " VALUES (?1, (SELECT id FROM playlist WHERE id = ?2))",
                folder.path().toString(),
                folder.playlist().orElse(null)));
    }

    @Override
    public void unwatch(Path folder) {
        database.transaction(
                connection -> Sql.update(connection, "DELETE FROM watched_folder WHERE path = ?", folder.toString()));
    }

    private static KnownFile file(ResultSet row) throws SQLException {
        Long size = row.getObject(3, Long.class);
        return new KnownFile(
                row.getLong(2),
                size == null ? OptionalLong.empty() : OptionalLong.of(size),
                Optional.ofNullable(row.getObject(4, Instant.class)),
                Optional.ofNullable(row.getString(5)));
    }

    /** Empty for a path of another system. */
    private static Optional<WatchedFolder> folder(ResultSet row) throws SQLException {
        Long playlist = row.getObject(2, Long.class);
        try {
            return Optional.of(new WatchedFolder(Path.of(row.getString(1)), Optional.ofNullable(playlist)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
