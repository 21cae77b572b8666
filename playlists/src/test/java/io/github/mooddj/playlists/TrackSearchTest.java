package io.github.mooddj.playlists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackSearchTest {
    private static final List<Track> TRACKS = List.of(
            track(1, "Grüße vom Fluß", "Åse Ørn", "Nächte"),
            track(2, "Half a Mile of Rain", "Nora Feld", "Weather"),
            track(3, "Rain", "Half Moon", ""));

    private static Track track(long id, String title, String artist, String album) {
        return new Track(id, URI.create("file:///m/" + id + ".mp3"), title, artist, album, 0, Optional.empty(), false);
    }

    @ParameterizedTest
    @CsvSource({
        "rain, 2 3",
        "RAIN half, 2 3",
        "half mile, 2",
        "grusse, 1",
        "Grüße fluss, 1",
        "NACHTE åse, 1",
        "nora weather, 2",
        "moon nora, ''",
        "'  ', 1 2 3",
        "'', 1 2 3"
    })
    void everyWordHasToBeThere(String query, String ids) {
        List<String> found = new TrackSearch(TRACKS)
                .find(query).stream().map(track -> String.valueOf(track.id())).toList();
        assertEquals(ids, String.join(" ", found));
    }

    @Test
    void oneWordDoesNotReachFromTheTitleIntoTheArtist() {
        assertEquals(List.of(), new TrackSearch(TRACKS).find("rainhalf"));
    }
}
