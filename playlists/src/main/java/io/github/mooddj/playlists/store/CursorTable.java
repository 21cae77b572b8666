package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.CursorPlace;
import io.github.mooddj.playlists.PlayOrder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Reads and writes where cursors stand, inside a transaction. Numbers are kept as text with commas. */
final class CursorTable {
    /** Below the million that H2 lets a text have; a round of more tracks than that starts anew after a restart. */
    private static final int LONGEST = 1_000_000;

    private CursorTable() {}

    static Optional<CursorPlace> find(Connection connection, List<Long> playlistIds) throws SQLException {
        return Sql.query(
                        connection,
                        CursorTable::read,
                        "SELECT play_order, last_track, last_index, played, upcoming FROM cursor_place"
                                + " WHERE playlist_ids = ?",
                        text(playlistIds))
                .stream()
                .findFirst();
    }

    static void save(Connection connection, List<Long> playlistIds, CursorPlace place) throws SQLException {
        Sql.update(
                connection,
                "MERGE INTO cursor_place KEY (playlist_ids) VALUES (?, ?, ?, ?, ?, ?)",
                text(playlistIds),
                place.order().name(),
                place.lastTrack().isPresent() ? place.lastTrack().getAsLong() : null,
                place.lastIndex(),
                text(place.played()),
                text(place.upcoming()));
    }

    /** Forgets the places in every group of playlists that this one is in. */
    static void forget(Connection connection, long playlistId) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM cursor_place WHERE LOCATE(?, ',' || playlist_ids || ',') > 0",
                "," + playlistId + ",");
    }

    private static CursorPlace read(ResultSet row) throws SQLException {
        Long last = row.getObject(2, Long.class);
        return new CursorPlace(
                PlayOrder.valueOf(row.getString(1)),
                last == null ? OptionalLong.empty() : OptionalLong.of(last),
                row.getInt(3),
                numbers(row.getString(4)),
                numbers(row.getString(5)));
    }

    private static String text(List<Long> numbers) {
        String text = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        return text.length() > LONGEST ? "" : text;
    }

    private static List<Long> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Long::valueOf).toList();
    }
}
