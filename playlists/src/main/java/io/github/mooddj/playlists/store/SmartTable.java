package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.SmartRule;
import io.github.mooddj.playlists.Track;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rules of playlists that fill themselves, and fills them, inside a transaction. */
final class SmartTable {
    private SmartTable() {}

    /** Every rule, by its playlist's number. */
    static Map<Long, SmartRule> rules(Connection connection) throws SQLException {
        Map<Long, SmartRule> rules = new HashMap<>();
        Sql.query(
                connection,
                row -> rules.put(row.getLong(1), read(row)),
                "SELECT playlist_id, genre, artist, from_year, to_year, favourites, not_played_days FROM smart_rule");
        return rules;
    }

    static void save(Connection connection, long playlistId, SmartRule rule) throws SQLException {
        Sql.update(
                connection,
                "MERGE INTO smart_rule (playlist_id, genre, artist, from_year, to_year, favourites, not_played_days)"
                        + " KEY (playlist_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
                playlistId,
                rule.genre(),
                rule.artist(),
                orNull(rule.fromYear()),
                orNull(rule.toYear()),
                rule.favourites(),
                orNull(rule.notPlayedDays()));
    }

    /** The songs that meet a rule now, in the library's order. */
    static List<Track> tracks(Connection connection, SmartRule rule, Instant now) throws SQLException {
        Instant since = rule.notPlayedDays().isPresent()
                ? now.minus(Duration.ofDays(rule.notPlayedDays().getAsInt()))
                : null;
        return Sql.query(
                connection,
                TrackTable::read,
                "SELECT " + TrackTable.COLUMNS + " FROM track t WHERE t.removed_at IS NULL"
                        + " AND LOCATE(LOWER(?1), LOWER(t.genre)) > 0"
                        + " AND (LOCATE(LOWER(?2), LOWER(t.artist)) > 0"
                        + " OR LOCATE(LOWER(?2), LOWER(t.album_artist)) > 0)"
                        + " AND (CAST(?3 AS INTEGER) IS NULL OR t.release_year >= ?3)"
                        + " AND (CAST(?4 AS INTEGER) IS NULL OR t.release_year <= ?4)"
                        + " AND (t.favourite OR NOT ?5)"
                        + " AND (CAST(?6 AS TIMESTAMP WITH TIME ZONE) IS NULL OR NOT EXISTS"
                        + " (SELECT 1 FROM play p WHERE p.track_id = t.id AND p.started_at >= ?6))"
                        + TrackTable.ORDER,
                rule.genre(),
                rule.artist(),
                orNull(rule.fromYear()),
                orNull(rule.toYear()),
                rule.favourites(),
                since);
    }

    private static SmartRule read(ResultSet row) throws SQLException {
        return new SmartRule(
                row.getString(2), row.getString(3), number(row, 4), number(row, 5), row.getBoolean(6), number(row, 7));
    }

    private static OptionalInt number(ResultSet row, int column) throws SQLException {
        Integer number = row.getObject(column, Integer.class);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
