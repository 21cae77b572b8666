package io.github.mooddj.playlists.store;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.playlists.Correction;
import io.github.mooddj.playlists.MoodRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and writes what happened, inside a transaction. */
final class HistoryTable {
    private HistoryTable() {}

    static void addMood(Connection connection, MoodRecord mood) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO mood (began_at, emotion, confidence, reason, seen_until) VALUES (?, ?, ?, ?, ?)",
                mood.at(),
                mood.emotion().key(),
                mood.confidence(),
                mood.reason(),
                mood.at());
    }

    static List<MoodRecord> moodsSince(Connection connection, Instant since) throws SQLException {
        return Sql.query(
                        connection,
                        row -> {
                            Instant at = row.getObject(1, Instant.class);
                            double confidence = row.getDouble(3);
                            String reason = row.getString(4);
                            return Emotion.ofKey(row.getString(2))
                                    .map(emotion -> new MoodRecord(at, emotion, confidence, reason));
                        },
                        "SELECT began_at, emotion, confidence, reason FROM mood WHERE began_at >= ? ORDER BY began_at, id",
                        since)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    static void addPlay(Connection connection, long trackId, Instant startedAt, Optional<Emotion> mood)
            throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO play (track_id, started_at, emotion) SELECT id, ?, ? FROM track WHERE id = ?",
                startedAt,
                mood.map(Emotion::key).orElse(null),
                trackId);
    }

    static void addCorrection(Connection connection, Correction correction) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO correction (said_at, shown, truth, opinion, reader) VALUES (?, ?, ?, ?, ?)",
                correction.at(),
                correction.shown().key(),
                correction.truth().map(Emotion::key).orElse(null),
                correction.opinion().map(OpinionText::of).orElse(null),
                correction.reader());
    }

    static List<Correction> corrections(Connection connection) throws SQLException {
        return Sql.query(
                        connection,
                        row -> {
                            Instant at = row.getObject(1, Instant.class);
                            Optional<Emotion> truth =
                                    Optional.ofNullable(row.getString(3)).flatMap(Emotion::ofKey);
                            Optional<EmotionProbabilities> opinion =
                                    Optional.ofNullable(row.getString(4)).flatMap(OpinionText::read);
                            String reader = row.getString(5);
                            return Emotion.ofKey(row.getString(2))
                                    .map(shown -> new Correction(at, shown, truth, opinion, reader));
                        },
                        "SELECT said_at, shown, truth, opinion, reader FROM correction ORDER BY said_at, id")
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    static void erase(Connection connection) throws SQLException {
        Sql.update(connection, "DELETE FROM mood");
        Sql.update(connection, "DELETE FROM correction");
        Sql.update(connection, "DELETE FROM skip");
        // How often and when last stays with each song; when it was heard before that is forgotten.
        Sql.update(connection, "UPDATE play SET emotion = NULL, in_history = FALSE");
        Sql.update(
                connection,
                "UPDATE play SET started_at = (SELECT MAX(p.started_at) FROM play p WHERE p.track_id = play.track_id)");
    }
}
