package io.github.mooddj.playlists.store;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.HistoryStore;
import io.github.mooddj.playlists.Track;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moods and plays as spans of time, in the library's database. Any thread. */
final class H2HistoryStore implements HistoryStore {
    /** Moods are seen to last once a minute: what comes sooner than this follows without a gap. */
    private static final Duration GAP = Duration.ofMinutes(2);
    /** How long a mood lasted at most of which only the beginning is known, as old libraries have it. */
    private static final Duration UNKNOWN = Duration.ofHours(1);
    /** How long a stream played at most that nothing followed. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Database database;
    private final InstantSource clock;

    H2HistoryStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void moodLasts(Instant now) {
        database.transaction(connection -> Sql.update(
                connection,
                "UPDATE mood SET seen_until = ? WHERE id = (SELECT id FROM mood ORDER BY began_at DESC, id DESC LIMIT 1)"
                        + " AND began_at <= ?",
                now,
                now));
    }

    @Override
    public List<MoodSpan> moods(Instant from, Instant until) {
        List<BegunMood> begun = database.transaction(connection -> begun(connection, from, until));
        Instant now = clock.instant();
        List<MoodSpan> spans = new ArrayList<>();
        for (int i = 0; i < begun.size(); i++) {
            BegunMood mood = begun.get(i);
            Instant next = i + 1 < begun.size() ? begun.get(i + 1).at() : latest(now, mood.at());
            Instant end = mood.end(next);
            if (mood.at().isBefore(until) && (end.isAfter(from) || !mood.at().isBefore(from))) {
                mood.emotion()
                        .ifPresent(emotion ->
                                spans.add(new MoodSpan(mood.at(), end, emotion, mood.confidence(), mood.reason())));
            }
        }
        return spans;
    }

    /** One before and one after too: they say how long the first lasted, and when the last one ended. */
    private static List<BegunMood> begun(Connection connection, Instant from, Instant until) throws SQLException {
        return Sql.query(
                connection,
                row -> new BegunMood(
                        row.getObject(1, Instant.class),
                        Emotion.ofKey(row.getString(2)),
                        row.getDouble(3),
                        row.getString(4),
                        Optional.ofNullable(row.getObject(5, Instant.class))),
                "SELECT began_at, emotion, confidence, reason, seen_until FROM mood"
                        + " WHERE began_at >= COALESCE((SELECT MAX(began_at) FROM mood WHERE began_at <= ?), ?)"
                        + " AND began_at <= COALESCE((SELECT MIN(began_at) FROM mood WHERE began_at >= ?), ?)"
                        + " ORDER BY began_at, id",
                from,
                from,
                until,
                until);
    }

    @Override
    public List<Play> plays(Instant from, Instant until) {
        List<Started> started = database.transaction(connection -> started(connection, from, until));
        Instant now = clock.instant();
        List<Play> plays = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            Started play = started.get(i);
            Instant next = i + 1 < started.size() ? started.get(i + 1).at() : latest(now, play.at());
            Instant end = earliest(next, play.at().plus(play.track().length().orElse(LONGEST)));
            if (play.at().isBefore(until) && end.isAfter(from) && !play.removed()) {
                plays.add(new Play(play.at(), end, play.track(), play.mood()));
            }
        }
        return plays;
    }

    private static List<Started> started(Connection connection, Instant from, Instant until) throws SQLException {
        return Sql.query(
                connection,
                row -> new Started(
                        row.getObject(9, Instant.class),
                        TrackTable.read(row),
                        Optional.ofNullable(row.getString(10)).flatMap(Emotion::ofKey),
                        row.getBoolean(11)),
                "SELECT " + TrackTable.COLUMNS + ", p.started_at, p.emotion, t.removed_at IS NOT NULL"
                        + " FROM play p JOIN track t ON t.id = p.track_id WHERE p.in_history"
                        + " AND p.started_at >= COALESCE((SELECT MAX(started_at) FROM play"
                        + " WHERE started_at <= ? AND in_history), ?)"
                        + " AND p.started_at <= COALESCE((SELECT MIN(started_at) FROM play"
                        + " WHERE started_at >= ? AND in_history), ?)"
                        + " ORDER BY p.started_at, p.id",
                from,
                from,
                until,
                until);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private record Started(Instant at, Track track, Optional<Emotion> mood, boolean removed) {}

    private record BegunMood(
            Instant at, Optional<Emotion> emotion, double confidence, String reason, Optional<Instant> seenUntil) {
        Instant end(Instant next) {
            if (seenUntil.isEmpty()) {
                return earliest(next, at.plus(UNKNOWN));
            }
            Instant seen = latest(seenUntil.get(), at);
            return Duration.between(seen, next).compareTo(GAP) <= 0 ? next : seen;
        }
    }
}
