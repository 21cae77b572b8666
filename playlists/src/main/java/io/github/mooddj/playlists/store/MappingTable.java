package io.github.mooddj.playlists.store;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.PlaylistMapping;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes the mapping inside a transaction. */
final class MappingTable {
    private MappingTable() {}

    static PlaylistMapping read(Connection connection) throws SQLException {
        Map<String, List<Long>> playlists = new LinkedHashMap<>();
        Sql.query(
                connection,
                row -> playlists
                        .computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                        .add(row.getLong(2)),
                "SELECT emotion, playlist_id FROM mapping_playlist ORDER BY emotion, place");
        Map<Emotion, PlaylistMapping.Target> targets = new EnumMap<>(Emotion.class);
        Sql.query(
                connection,
                row -> {
                    String key = row.getString(1);
                    PlaylistMapping.Target target = row.getBoolean(2)
                            ? new PlaylistMapping.LeaveAlone()
                            : new PlaylistMapping.Play(playlists.getOrDefault(key, List.of()));
                    Emotion.ofKey(key).ifPresent(emotion -> targets.put(emotion, target));
                    return key;
                },
                "SELECT emotion, leave_alone FROM mapping_target");
        Optional<Long> fallback =
                Sql.query(connection, row -> row.getLong(1), "SELECT playlist_id FROM mapping_fallback").stream()
                        .findFirst();
        return new PlaylistMapping(targets, fallback);
    }

    static void save(Connection connection, PlaylistMapping mapping) throws SQLException {
        Sql.update(connection, "DELETE FROM mapping_playlist");
        Sql.update(connection, "DELETE FROM mapping_target");
        Sql.update(connection, "DELETE FROM mapping_fallback");
        for (Map.Entry<Emotion, PlaylistMapping.Target> entry :
                mapping.targets().entrySet()) {
            String key = entry.getKey().key();
            boolean leaveAlone = entry.getValue() instanceof PlaylistMapping.LeaveAlone;
            Sql.update(connection, "INSERT INTO mapping_target VALUES (?, ?)", key, leaveAlone);
            if (entry.getValue() instanceof PlaylistMapping.Play play) {
                savePlaylists(connection, key, play.playlistIds());
            }
        }
        if (mapping.fallback().isPresent()) {
            Sql.update(
                    connection,
                    "INSERT INTO mapping_fallback SELECT id FROM playlist WHERE id = ?",
                    mapping.fallback().get());
        }
    }

    private static void savePlaylists(Connection connection, String key, List<Long> ids) throws SQLException {
        int place = 0;
        for (long id : new LinkedHashSet<>(ids)) {
            Sql.update(
                    connection,
                    "INSERT INTO mapping_playlist SELECT ?, ?, id FROM playlist WHERE id = ?",
                    key,
                    place++,
                    id);
        }
    }
}
