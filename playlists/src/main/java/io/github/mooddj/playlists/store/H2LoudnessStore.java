package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.LoudnessStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackLoudness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The loudness of songs, in the library's database. Any thread. */
final class H2LoudnessStore implements LoudnessStore {
    private static final int LONGEST_REASON = 1000;

    private final Database database;

    H2LoudnessStore(Database database) {
        this.database = database;
    }

    @Override
    public Map<Long, TrackLoudness> all() {
        return database.transaction(connection -> {
            Map<Long, TrackLoudness> known = new HashMap<>();
            Sql.query(
                    connection,
                    row -> known.put(row.getLong(1), read(row)),
                    "SELECT track_id, source, lufs, heard, true_peak FROM loudness WHERE source IS NOT NULL");
            return known;
        });
    }

    private static TrackLoudness read(ResultSet row) throws SQLException {
        Double peak = row.getObject(5, Double.class);
        return new TrackLoudness(
                TrackLoudness.Source.valueOf(row.getString(2)),
                row.getDouble(3),
                row.getDouble(4),
                peak == null ? OptionalDouble.empty() : OptionalDouble.of(peak));
    }

    @Override
    public List<Track> unmeasured(int most) {
        return database.transaction(connection -> Sql.query(
                connection,
                TrackTable::read,
                "SELECT " + TrackTable.COLUMNS
                        + " FROM track t LEFT JOIN loudness l ON l.track_id = t.id WHERE t.removed_at IS NULL"
                        + " AND t.unplayable IS NULL AND t.location LIKE 'file:%'"
                        + " AND (l.track_id IS NULL OR l.file_size <> t.file_size OR l.modified_at <> t.modified_at)"
                        + " ORDER BY t.id LIMIT ?",
                most));
    }

    @Override
    public void save(long trackId, TrackLoudness loudness) {
        OptionalDouble peak = loudness.truePeak();
        merge(
                trackId,
                loudness.source().name(),
                loudness.lufs(),
                loudness.heard(),
                peak.isPresent() ? peak.getAsDouble() : null,
                null);
    }

    @Override
    public void saveNothing(long trackId, String reason) {
        String cut = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        merge(trackId, null, null, null, null, cut);
    }

    private void merge(
            long trackId,
            @Nullable String source,
            @Nullable Double lufs,
            @Nullable Double heard,
            @Nullable Double peak,
            @Nullable String reason) {
        database.transaction(connection -> Sql.update(
                connection,
                "MERGE INTO loudness (track_id, source, lufs, heard, true_peak, reason, file_size, modified_at)"
                        + " KEY (track_id) SELECT id, CAST(?1 AS VARCHAR), CAST(?2 AS DOUBLE PRECISION),"
                        + " CAST(?3 AS DOUBLE PRECISION), CAST(?4 AS DOUBLE PRECISION), CAST(?5 AS VARCHAR), file_size,"
                        + " modified_at FROM track WHERE id = ?6",
                source,
                lufs,
                heard,
                peak,
                reason,
                trackId));
    }
}
