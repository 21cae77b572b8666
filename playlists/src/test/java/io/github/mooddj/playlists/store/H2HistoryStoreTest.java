package io.github.mooddj.playlists.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.HistoryStore;
import io.github.mooddj.playlists.HistoryStore.MoodSpan;
import io.github.mooddj.playlists.HistoryStore.Play;
import io.github.mooddj.playlists.ListeningStore;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class H2HistoryStoreTest {
    private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant DAY = Instant.parse("2026-05-04T00:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-05-05T00:00:00Z");

    private Instant now = NEXT_DAY;
    private final Database database = database();
    private final H2PlaylistStore store = new H2PlaylistStore(database, Optional.empty(), Optional.empty(), () -> now);
    private final HistoryStore history = store.history();

    private static Database database() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        try {
            Connection connection = Database.connect(url);
            Schema.migrate(connection);
            return new Database(url, connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private void mood(int minutes, Emotion emotion) {
        store.recordMood(new MoodRecord(at(minutes), emotion, 0.9, "tracked"));
    }

    private Track song(String name, int minutes) {
        TrackTags tags =
                new TrackTags(name, "", "", "", "", 0, OptionalInt.empty(), Optional.of(Duration.ofMinutes(minutes)));
        return store.addTracks(List.of(new NewTrack(
                        URI.create("file:///m/" + name + ".mp3"), tags, OptionalLong.empty(), Optional.empty())))
                .get(0);
    }

    private static List<String> lines(List<MoodSpan> spans) {
        return spans.stream()
                .map(span -> span.emotion() + " "
                        + Duration.between(NINE, span.from()).toMinutes() + "-"
                        + Duration.between(NINE, span.until()).toMinutes())
                .toList();
    }

    @Test
    void aMoodLastsUntilTheNextOneOrUntilItWasSeenLast() {
        mood(0, Emotion.HAPPY);
        history.moodLasts(at(1));
        history.moodLasts(at(2));
        mood(3, Emotion.SAD);
        history.moodLasts(at(40));
        mood(120, Emotion.NEUTRAL);

        assertEquals(List.of("HAPPY 0-3", "SAD 3-40", "NEUTRAL 120-120"), lines(history.moods(DAY, NEXT_DAY)));
    }

    @Test
    void theMoodOfThisMomentLastsUntilNow() {
        mood(0, Emotion.HAPPY);
        history.moodLasts(at(10));
        now = at(11);

        assertEquals(List.of("HAPPY 0-11"), lines(history.moods(DAY, NEXT_DAY)));
    }

    @Test
    void onlyWhatLiesInTheTimeIsTold() {
        mood(0, Emotion.HAPPY);
        history.moodLasts(at(20));
        mood(20, Emotion.SAD);
        history.moodLasts(at(40));
        mood(60, Emotion.ANGRY);
        history.moodLasts(at(70));

        assertEquals(List.of("HAPPY 0-20", "SAD 20-40"), lines(history.moods(at(10), at(50))));
        assertEquals(List.of(), lines(history.moods(at(45), at(50))));
        assertEquals(List.of(), lines(history.moods(at(80), at(90))));
    }

    @Test
    void ofOldLibrariesOnlyTheBeginningsAreKnown() {
        mood(0, Emotion.HAPPY);
        mood(400, Emotion.SAD);
        mood(420, Emotion.HAPPY);
        database.transaction(connection -> Sql.update(connection, "UPDATE mood SET seen_until = NULL"));

        assertEquals(List.of("HAPPY 0-60", "SAD 400-420", "HAPPY 420-480"), lines(history.moods(DAY, NEXT_DAY)));
    }

    @Test
    void tracksEndWithTheirLengthOrTheNextOne() {
        Track kites = song("Kites", 4);
        Track rain = song("Rain", 5);
        store.recordPlay(kites.id(), at(0), Optional.of(Emotion.HAPPY));
        store.recordPlay(rain.id(), at(3), Optional.empty());
        store.recordPlay(kites.id(), at(30), Optional.of(Emotion.SAD));

        assertEquals(
                List.of(
                        new Play(at(0), at(3), kites, Optional.of(Emotion.HAPPY)),
                        new Play(at(3), at(8), rain, Optional.empty()),
                        new Play(at(30), at(34), kites, Optional.of(Emotion.SAD))),
                history.plays(DAY, NEXT_DAY));
        assertEquals(1, history.plays(at(5), at(20)).size());
        store.deleteTracks(List.of(rain.id()));
        assertEquals(2, history.plays(DAY, NEXT_DAY).size());
    }

    @Test
    void erasingEmptiesItAndKeepsHowOftenAndWhenLast() {
        Track kites = song("Kites", 4);
        store.recordPlay(kites.id(), at(0), Optional.of(Emotion.HAPPY));
        store.recordPlay(kites.id(), at(30), Optional.of(Emotion.HAPPY));
        mood(0, Emotion.HAPPY);

        store.eraseHistory();

        assertTrue(history.moods(DAY, NEXT_DAY).isEmpty());
        assertTrue(history.plays(DAY, NEXT_DAY).isEmpty());
        assertEquals(
                new ListeningStore.Plays(2, at(30)), store.listening().plays().get(kites.id()));
        assertEquals(
                List.of(at(30), at(30)),
                database.transaction(connection ->
                        Sql.query(connection, row -> row.getObject(1, Instant.class), "SELECT started_at FROM play")));
        history.moodLasts(at(40));
        store.recordPlay(kites.id(), at(60), Optional.empty());
        assertEquals(1, history.plays(DAY, NEXT_DAY).size());
    }
}
