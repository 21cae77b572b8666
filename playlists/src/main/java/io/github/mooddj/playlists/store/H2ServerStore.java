package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.playlists.ServerStore;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Music servers in the library's database. Any thread. */
final class H2ServerStore implements ServerStore {
    private final Database database;

    H2ServerStore(Database database) {
        this.database = database;
    }

    @Override
    public List<MusicServer> servers() {
        return database.transaction(connection -> Sql.query(
                connection,
                row -> new MusicServer(
                        row.getLong(1), row.getString(2), URI.create(row.getString(3)), row.getString(4)),
                "SELECT id, name, address, user_name FROM music_server ORDER BY name"));
    }

    @Override
    public MusicServer add(String name, URI address, String user) {
        MusicServer wanted = new MusicServer(1, name.strip(), address, user.strip());
        return database.transaction(connection -> {
            if (!Sql.query(
                            connection,
                            row -> row.getLong(1),
                            "SELECT id FROM music_server WHERE name = ?",
                            wanted.name())
                    .isEmpty()) {
                throw new IllegalArgumentException("There is a server \"" + wanted.name() + "\" already");
            }
            long id = Sql.insert(
                    connection,
                    "INSERT INTO music_server (name, address, user_name) VALUES (?, ?, ?)",
                    wanted.name(),
                    wanted.address().toString(),
                    wanted.user());
            return new MusicServer(id, wanted.name(), wanted.address(), wanted.user());
        });
    }

    @Override
    public void remove(long serverId) {
        database.transaction(connection -> Sql.update(connection, "DELETE FROM music_server WHERE id = ?", serverId));
    }

    @Override
    public Map<String, Long> playlists(long serverId) {
        return database.transaction(connection -> {
            Map<String, Long> links = new LinkedHashMap<>();
            Sql.query(
                    connection,
                    row -> links.put(row.getString(1), row.getLong(2)),
                    "SELECT s.remote_id, s.playlist_id FROM server_playlist s JOIN playlist p ON p.id = s.playlist_id"
                            + " WHERE s.server_id = ? AND p.removed_at IS NULL ORDER BY s.remote_id",
                    serverId);
            return links;
        });
    }

    @Override
    public void link(long serverId, String remoteId, long playlistId) {
        database.transaction(connection -> Sql.update(
                connection,
                "MERGE INTO server_playlist KEY (server_id, remote_id) VALUES (?, ?, ?)",
                serverId,
                remoteId,
                playlistId));
    }

    @Override
    public void unlink(long serverId, String remoteId) {
        database.transaction(connection -> Sql.update(
                connection, "DELETE FROM server_playlist WHERE server_id = ? AND remote_id = ?", serverId, remoteId));
    }
}
