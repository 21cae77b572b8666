package io.github.mooddj.playlists.store;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.ListeningStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was heard and skipped, in the library's database. Any thread. */
final class H2ListeningStore implements ListeningStore {
    private final Database database;

    H2ListeningStore(Database database) {
        this.database = database;
    }

    @Override
    public void recordSkip(long trackId, Instant at, Optional<Emotion> mood) {
        database.transaction(connection -> Sql.update(
                connection,
                "INSERT INTO skip (track_id, skipped_at, emotion) SELECT id, ?, ? FROM track WHERE id = ?",
                at,
                mood.map(Emotion::key).orElse(null),
                trackId));
    }

    @Override
    public Map<Long, Plays> plays() {
        return database.transaction(connection -> {
            Map<Long, Plays> plays = new HashMap<>();
            Sql.query(
                    connection,
                    row -> plays.put(row.getLong(1), new Plays(row.getInt(2), row.getObject(3, Instant.class))),
                    "SELECT track_id, COUNT(*), MAX(started_at) FROM play GROUP BY track_id");
            return plays;
        });
    }

    @Override
    public List<MoodSkips> skipsByMood(int atLeast) {
        return database
                .transaction(connection -> Sql.query(
                        connection,
                        H2ListeningStore::read,
                        "SELECT " + TrackTable.COLUMNS + ", s.emotion, s.skips,"
                                + " (SELECT COUNT(*) FROM play p WHERE p.track_id = t.id AND p.emotion = s.emotion)"
                                + " FROM (SELECT track_id, emotion, COUNT(*) AS skips FROM skip"
                                + " WHERE emotion IS NOT NULL GROUP BY track_id, emotion HAVING COUNT(*) >= ?) s"
                                + " JOIN track t ON t.id = s.track_id WHERE t.removed_at IS NULL"
                                + " ORDER BY s.skips DESC, t.id",
                        atLeast))
                .stream()
                .flatMap(Optional::stream)
                .filter(skips -> skips.skips() * 2 >= skips.plays())
                .toList();
    }

    @Override
    public void forgetSkips(long trackId, Emotion mood) {
        database.transaction(connection ->
                Sql.update(connection, "DELETE FROM skip WHERE track_id = ? AND emotion = ?", trackId, mood.key()));
    }

    private static Optional<MoodSkips> read(ResultSet row) throws SQLException {
        var track = TrackTable.read(row);
        int skips = row.getInt(10);
        int plays = row.getInt(11);
        return Emotion.ofKey(row.getString(9)).map(mood -> new MoodSkips(mood, track, skips, plays));
    }
}
