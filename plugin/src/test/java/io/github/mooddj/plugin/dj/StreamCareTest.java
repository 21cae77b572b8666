package io.github.mooddj.plugin.dj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.thread.ManualScheduler;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamCareTest {
    private static final Track RADIO = track(1, "http://radio.example/live");
    private static final Track SONG = track(2, "file:///song.flac");

    private final ManualScheduler time = new ManualScheduler();
    private final Instant start = time.instant();
    private final List<String> asked = new ArrayList<>();
    private boolean paused;
    private final StreamCare care = new StreamCare(time, time, new StreamCare.Desk() {
        @Override
        public boolean mayPlay() {
            return !paused;
        }

        @Override
        public void playAgain(Track stream) {
            note("again");
        }

        @Override
        public void playInstead(Track stream) {
            note("instead");
        }
    });

    private void note(String what) {
        asked.add(Duration.between(start, time.instant()).toSeconds() + " " + what);
    }

    private static Track track(long id, String location) {
        return new Track(id, URI.create(location), "t" + id, "", "", 0, Optional.empty(), false);
    }

    @Test
    void aStreamIsTriedThreeTimesInSilenceThenBesideOtherMusicEverMoreRarely() {
        care.broke(RADIO);
        time.runDue();
        for (int wait : new int[] {1, 2, 15, 30, 60, 120, 120}) {
            assertTrue(care.failed(RADIO));
            time.advance(Duration.ofSeconds(wait));
        }
        assertEquals(
                List.of(
                        "0 again",
                        "1 again",
                        "3 again",
                        "3 instead",
                        "18 again",
                        "48 again",
                        "108 again",
                        "228 again",
                        "348 again"),
                asked);
    }

    @Test
    void aTryThatTakesLongIsTheLastOneInSilence() {
        care.broke(RADIO);
        time.runDue();
        time.advance(Duration.ofSeconds(4));
        assertTrue(care.failed(RADIO));
        assertEquals(List.of("0 again", "4 instead"), asked);
    }

    @Test
    void aStreamThatIsBackIsLeftAlone() {
        care.broke(RADIO);
        time.runDue();
        assertFalse(care.started(SONG));
        assertTrue(care.started(RADIO));
        assertFalse(care.failed(RADIO), "what fails now is nobody's try");
        time.advance(Duration.ofHours(1));
        assertEquals(List.of("0 again"), asked);
    }

    @Test
    void nothingIsTriedAgainOnceSomethingElseIsWanted() {
        care.broke(RADIO);
        care.forget();
        time.advance(Duration.ofHours(1));
        assertEquals(List.of(), asked);
    }

    @Test
    void aPauseIsNotEndedByATry() {
        paused = true;
        care.broke(RADIO);
        time.advance(Duration.ofSeconds(10));
        assertEquals(List.of(), asked);
        paused = false;
        time.advance(Duration.ofSeconds(1));
        assertEquals(List.of("11 again"), asked);
    }
}
