package io.github.mooddj.playlists.store;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistMapping.Share;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes the mapping inside a transaction. */
final class MappingTable {
    private MappingTable() {}

    static PlaylistMapping read(Connection connection) throws SQLException {
        Map<String, List<Share>> playlists = new LinkedHashMap<>();
        Sql.query(
                connection,
                row -> playlists
                        .computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                        .add(new Share(row.getLong(2), row.getInt(3))),
                "SELECT m.emotion, m.playlist_id, m.weight FROM mapping_playlist m JOIN playlist p"
                        + " ON p.id = m.playlist_id WHERE p.removed_at IS NULL ORDER BY m.emotion, m.place");
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
        Optional<Long> fallback = Sql.query(
                        connection,
                        row -> row.getLong(1),
                        "SELECT f.playlist_id FROM mapping_fallback f JOIN playlist p ON p.id = f.playlist_id"
                                + " WHERE p.removed_at IS NULL")
                .stream()
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
                savePlaylists(connection, key, play.shares());
            }
        }
        if (mapping.fallback().isPresent()) {
            Sql.update(
                    connection,
                    "INSERT INTO mapping_fallback SELECT id FROM playlist WHERE id = ? AND removed_at IS NULL",
                    mapping.fallback().get());
        }
    }

    private static void savePlaylists(Connection connection, String key, List<Share> shares) throws SQLException {
        int place = 0;
        Set<Long> saved = new HashSet<>();
        for (Share share : shares) {
            if (saved.add(share.playlistId())) {
                Sql.update(
                        connection,
                        "INSERT INTO mapping_playlist (emotion, place, playlist_id, weight)"
                                + " SELECT ?, ?, id, ? FROM playlist WHERE id = ? AND removed_at IS NULL",
                        key,
                        place++,
                        share.weight(),
                        share.playlistId());
            }
        }
    }
}
