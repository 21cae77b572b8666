package io.github.mooddj.playlists.store;

import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes tracks inside a transaction. */
final class TrackTable {
    /** The columns that {@link #read} needs, in its order; the table's alias is {@code t}. */
    static final String COLUMNS =
            "t.id, t.location, t.title, t.artist, t.album, t.track_number, t.length_millis, t.favourite";

    /** By artist, album, track number, title. */
    static final String ORDER = " ORDER BY LOWER(t.artist), LOWER(t.album), t.track_number, LOWER(t.title), t.id";

    private TrackTable() {}

    static Track read(ResultSet row) throws SQLException {
        Long millis = row.getObject(7, Long.class);
        return new Track(
                row.getLong(1),
                URI.create(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                Optional.ofNullable(millis).map(Duration::ofMillis),
                row.getBoolean(8));
    }

    static List<Track> all(Connection connection) throws SQLException {
        return Sql.query(
                connection, TrackTable::read, "SELECT " + COLUMNS + " FROM track t WHERE t.removed_at IS NULL" + ORDER);
    }

    static Optional<Track> find(Connection connection, URI location) throws SQLException {
        return Sql.query(
                        connection,
                        TrackTable::read,
                        "SELECT " + COLUMNS + " FROM track t WHERE t.location = ? AND t.removed_at IS NULL",
                        location.toString())
                .stream()
                .findFirst();
    }

    static Track add(Connection connection, NewTrack track, Instant now) throws SQLException {
        TrackTags tags = track.tags();
        String location = track.location().toString();
        // What was removed and comes in anew is new: it is in no playlist.
        Sql.update(
                connection,
                "DELETE FROM playlist_entry WHERE track_id IN"
                        + " (SELECT id FROM track WHERE location = ? AND removed_at IS NOT NULL)",
                location);
        @Nullable
        Object[] values = {
            tags.title(),
            tags.artist(),
            tags.album(),
            tags.albumArtist(),
            tags.genre(),
            tags.trackNumber(),
            tags.year().isPresent() ? tags.year().getAsInt() : null,
            tags.length().map(Duration::toMillis).orElse(null),
            track.fileSize().isPresent() ? track.fileSize().getAsLong() : null,
            track.content().map(NewTrack.Content::fingerprint).orElse(null),
            track.content().map(NewTrack.Content::modified).orElse(null),
            location
        };
        int known = Sql.update(
                connection,
                "UPDATE track SET title = ?, artist = ?, album = ?, album_artist = ?, genre = ?, track_number = ?,"
                        + " release_year = ?, length_millis = ?, file_size = ?, fingerprint = ?, modified_at = ?,"
                        + " unplayable = NULL, removed_at = NULL WHERE location = ?",
                values);
        if (known == 0) {
            @Nullable Object[] dated = Arrays.copyOf(values, values.length + 1);
            dated[values.length] = now;
            Sql.insert(
                    connection,
                    "INSERT INTO track (title, artist, album, album_artist, genre, track_number, release_year,"
                            + " length_millis, file_size, fingerprint, modified_at, location, added_at)"
                            + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                    dated);
        }
        return find(connection, track.location()).orElseThrow();
    }

    static void remove(Connection connection, Collection<Long> ids, Instant now) throws SQLException {
        for (long id : ids) {
            Sql.update(connection, "UPDATE track SET removed_at = ? WHERE id = ?", now, id);
        }
    }

    static void bringBack(Connection connection, Collection<Long> ids) throws SQLException {
        for (long id : ids) {
            Sql.update(connection, "UPDATE track SET removed_at = NULL WHERE id = ?", id);
        }
    }

    static void setFavourite(Connection connection, long id, boolean favourite) throws SQLException {
        Sql.update(connection, "UPDATE track SET favourite = ? WHERE id = ?", favourite, id);
    }

    static void setUnplayable(Connection connection, long id, @Nullable String reason) throws SQLException {
        Sql.update(connection, "UPDATE track SET unplayable = ? WHERE id = ?", reason, id);
    }

    static Map<Long, String> unplayable(Connection connection) throws SQLException {
        Map<Long, String> reasons = new LinkedHashMap<>();
        Sql.query(
                connection,
                row -> reasons.put(row.getLong(1), row.getString(2)),
                "SELECT id, unplayable FROM track WHERE unplayable IS NOT NULL AND removed_at IS NULL ORDER BY id");
        return reasons;
    }
}
