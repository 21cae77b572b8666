package io.github.mooddj.host.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwitchboardTest {
    private static final CrossfadeCurve CURVE = CrossfadeCurve.EQUAL_POWER;
    private static final Duration FIVE = Duration.ofSeconds(5);

    private final Studio studio = new Studio();

    @Test
    void theFirstTrackLoadsThenPlaysAndTheNextFadesIn() {
        studio.play(FIVE, CURVE);
        assertEquals(PlaybackStatus.State.LOADING, state());
        studio.succeed();
        studio.pass(Studio.SECOND);
        assertEquals(PlaybackStatus.State.PLAYING, state());
        studio.play(FIVE, CURVE);
        studio.pass(Studio.SECOND);
        assertEquals(PlaybackStatus.State.PLAYING, state(), "the old one plays on while the new one loads");
        studio.succeed();
        studio.pass(Studio.SECOND);
        assertEquals(PlaybackStatus.State.FADING, state());
        studio.pass(FIVE);
        assertEquals(PlaybackStatus.State.PLAYING, state());
        assertEquals(List.of("started 1", "started 2"), studio.heard.news);
        assertEquals(1, studio.decks.stream().filter(deck -> deck.loaded).count());
    }

    @Test
    void aLoadThatTakesTooLongFailsAndTheOldMusicGoesOn() {
        playing();
        studio.play(FIVE, CURVE);
        studio.board.overdue(2, "it did not start");
        studio.pass(Studio.SECOND);
        assertEquals(PlaybackStatus.State.PLAYING, state());
        assertEquals(List.of("started 1", "failed 2: it did not start"), studio.heard.news);
        assertEquals(1, studio.power(), 1e-9);
    }

    @Test
    void aThirdTrackTakesTheDeckOfTheQuieterOne() {
        fading(Duration.ofSeconds(1));
        studio.play(FIVE, CURVE);
        studio.pass(Duration.ofMillis(180));
        studio.succeed();
        assertEquals(1, studio.view().outgoing().orElseThrow().key(), "the first was still the louder one");
        assertEquals(3, studio.view().live().orElseThrow().key());
    }

    @Test
    void aThirdTrackLateInTheFadeFollowsTheSecond() {
        fading(Duration.ofSeconds(4));
        studio.play(FIVE, CURVE);
        studio.pass(Duration.ofMillis(180));
        studio.succeed();
        assertEquals(2, studio.view().outgoing().orElseThrow().key());
    }

    @Test
    void theTrackThatGoesOutComesBackWithoutLoadingAgain() {
        fading(Duration.ofSeconds(2));
        double before = studio.mixer.channel(0).gain();
        studio.playAgain(1, FIVE, CURVE);
        studio.pass();
        assertEquals(before, studio.mixer.channel(0).gain(), 0.01);
        studio.pass(FIVE);
        assertEquals(1, studio.mixer.channel(0).gain(), 1e-9);
        assertEquals(PlaybackStatus.State.PLAYING, state());
        assertEquals(List.of("started 1", "started 2", "started 1"), studio.heard.news);
    }

    @Test
    void theLiveTrackAgainWhileAnotherOneLoadsDropsThatOne() {
        playing();
        studio.play(FIVE, CURVE);
        studio.playAgain(1, FIVE, CURVE);
        studio.succeed();
        studio.pass(FIVE);
        assertEquals(List.of("started 1"), studio.heard.news);
        assertEquals(1, studio.decks.stream().filter(deck -> deck.loaded).count());
        assertEquals(1, studio.power(), 1e-9);
    }

    @Test
    void theLiveTrackThatBreaksDuringAFadeGivesWayToTheOldOne() {
        fading(Duration.ofSeconds(4));
        studio.decks.get(1).fail();
        studio.pass(Studio.SECOND);
        assertEquals(1, studio.view().live().orElseThrow().key());
        assertEquals(1, studio.power(), 1e-9);
        assertTrue(studio.heard.news.contains("failed 2: broken"));
    }

    @Test
    void aPauseDuringAFadeFreezesBothDecksAndTheFade() {
        fading(Duration.ofSeconds(2));
        studio.board.pause(Duration.ofMillis(250));
        studio.pass(Studio.SECOND);
        long remaining = studio.mixer.fadeRemaining();
        assertTrue(studio.decks.stream().allMatch(deck -> deck.frozen));
        assertEquals(0, studio.sound(), 1e-6);
        studio.pass(FIVE);
        assertEquals(remaining, studio.mixer.fadeRemaining());
        studio.board.resume(Duration.ofMillis(250));
        studio.pass(Studio.SECOND);
        assertEquals(PlaybackStatus.State.FADING, state());
        assertFalse(studio.decks.stream().anyMatch(deck -> deck.frozen));
        studio.pass(FIVE);
        assertEquals(PlaybackStatus.State.PLAYING, state());
    }

    @Test
    void aTrackThatGetsReadyDuringAPauseWaitsForResume() {
        playing();
        studio.play(FIVE, CURVE);
        studio.board.pause(Duration.ZERO);
        studio.pass(Studio.SECOND);
        studio.succeed();
        studio.pass(Studio.SECOND);
        assertEquals(PlaybackStatus.State.PAUSED, state());
        studio.board.resume(Duration.ZERO);
        studio.pass(Studio.SECOND);
        assertEquals(2, studio.view().live().orElseThrow().key());
        assertEquals(FakeDeck.LEVEL, studio.sound(), 1e-3);
    }

    @Test
    void stopFadesDownAndUnloadsBothDecks() {
        fading(Duration.ofSeconds(2));
        studio.board.stop(Duration.ofMillis(250));
        assertEquals(PlaybackStatus.State.STOPPED, state());
        studio.pass(Studio.SECOND);
        assertFalse(studio.decks.stream().anyMatch(deck -> deck.loaded));
        assertEquals(0, studio.sound(), 1e-6);
    }

    @Test
    void stopDuringAPauseUnloadsAndTheNextTrackSounds() {
        playing();
        studio.board.pause(Duration.ofMillis(250));
        studio.pass(Studio.SECOND);
        studio.board.stop(Duration.ofMillis(250));
        studio.pass(Studio.SECOND);
        assertFalse(studio.decks.stream().anyMatch(deck -> deck.loaded));
        studio.play(FIVE, CURVE);
        studio.succeed();
        studio.pass(Studio.SECOND);
        assertEquals(FakeDeck.LEVEL, studio.sound(), 1e-3);
    }

    @Test
    void aBrokenTrackDuringAPauseLetsTheOldOneGoOn() {
        playing();
        studio.board.pause(Duration.ofMillis(250));
        studio.pass(Studio.SECOND);
        studio.play(FIVE, CURVE);
        studio.pass();
        assertEquals(PlaybackStatus.State.LOADING, state());
        studio.decks.get(1).fail();
        studio.pass(Studio.SECOND);
        assertEquals(PlaybackStatus.State.PLAYING, state());
        assertEquals(FakeDeck.LEVEL, studio.sound(), 1e-3);
    }

    @Test
    void withoutATrackEndFadeOnlyEndedIsSent() {
        studio.board.trackEndFade(Duration.ZERO);
        playing();
        studio.decks.get(0).end();
        studio.pass(Studio.SECOND);
        assertEquals(
                List.of("started 1", "cut 1: it breaks off at 0:01 though it should last 60:00", "ended 1"),
                studio.heard.news);
        assertEquals(PlaybackStatus.State.STOPPED, state());
    }

    private void playing() {
        studio.play(FIVE, CURVE);
        studio.succeed();
        studio.pass(Studio.SECOND);
    }

    private void fading(Duration elapsed) {
        playing();
        studio.play(FIVE, CURVE);
        studio.succeed();
        studio.pass(elapsed);
        assertEquals(PlaybackStatus.State.FADING, state());
    }

    private PlaybackStatus.State state() {
        return studio.view().state();
    }
}
