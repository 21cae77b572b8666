package io.github.mooddj.host.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparedTracksTest {
    private static final CrossfadeCurve CURVE = CrossfadeCurve.EQUAL_POWER;
    private static final Duration FIVE = Duration.ofSeconds(5);

    private final Studio studio = new Studio();

    @Test
    void aPreparedTrackWaitsFrozenAndUnheardAndItsFadeBeginsWithTheCommand() {
        playing();
        studio.prepare(2, Request.Purpose.WAIT);
        studio.succeed();
        studio.pass(Studio.SECOND);
        assertTrue(studio.decks.get(1).frozen);
        assertEquals(FakeDeck.LEVEL, studio.sound(), 1e-3);
        studio.playAgain(2, FIVE, CURVE);
        assertEquals(PlaybackStatus.State.FADING, studio.view().state());
        assertFalse(studio.decks.get(1).frozen);
        studio.pass(FIVE);
        assertEquals(List.of("started 1", "started 2"), studio.heard.news);
    }

    @Test
    void aPreparedTrackWaitsForTheEndOfTheFadeBeforeItLoads() {
        playing();
        studio.play(FIVE, CURVE);
        studio.succeed();
        studio.prepare(3, Request.Purpose.WAIT);
        studio.pass(Studio.SECOND);
        assertFalse(studio.decks.stream().anyMatch(FakeDeck::loading));
        studio.pass(FIVE);
        assertTrue(studio.decks.get(0).loading());
    }

    @Test
    void anotherTrackTakesTheDeckOfThePreparedOne() {
        playing();
        studio.prepare(2, Request.Purpose.WAIT);
        studio.succeed();
        studio.playAgain(3, FIVE, CURVE);
        studio.succeed();
        studio.pass(FIVE);
        studio.pass();
        assertEquals(List.of("started 1", "started 3"), studio.heard.news);
        assertEquals(1, studio.power(), 1e-9);
    }

    @Test
    void aFollowerBeginsWithTheVeryNextSampleAndTheOtherDeckIsFree() {
        playing();
        studio.prepare(2, Request.Purpose.FOLLOW);
        studio.succeed();
        studio.pass(Studio.SECOND);
        studio.decks.get(0).end();
        for (int block = 0; block < 100; block++) {
            assertTrue(studio.pass() < 1e-4, "the constant goes on over the joint");
        }
        assertEquals(
                List.of("started 1", "cut 1: it breaks off at 0:02 though it should last 60:00", "started 2"),
                studio.heard.news);
        assertEquals(2, studio.view().live().orElseThrow().key());
        assertFalse(studio.decks.get(0).loaded);
    }

    @Test
    void aFadeThatRunsGoesOnInTheFollower() {
        playing();
        studio.prepare(2, Request.Purpose.FOLLOW);
        studio.succeed();
        studio.pass(Studio.SECOND);
        studio.decks.get(0).end();
        studio.pass(Duration.ofMillis(400));
        studio.board.pause(FIVE);
        double before = studio.sound();
        studio.pass(Duration.ofMillis(200));
        assertEquals("started 2", studio.heard.news.get(2));
        assertTrue(studio.sound() < before && studio.sound() > 0.9 * before);
    }

    @Test
    void anotherCommandShortlyBeforeTheJointKeepsTheFollowerBack() {
        playing();
        studio.prepare(2, Request.Purpose.FOLLOW);
        studio.succeed();
        studio.pass(Studio.SECOND);
        studio.decks.get(0).end();
        studio.pass(Duration.ofMillis(300));
        studio.playAgain(3, FIVE, CURVE);
        studio.succeed();
        studio.pass(Studio.SECOND);
        assertEquals(3, studio.view().live().orElseThrow().key());
        assertFalse(studio.heard.news.contains("started 2"));
        assertEquals(FakeDeck.LEVEL, studio.sound(), 1e-3);
    }

    @Test
    void aPreparedTrackThatBreaksIsToldAndTheMusicGoesOn() {
        playing();
        studio.prepare(2, Request.Purpose.FOLLOW);
        studio.decks.get(1).fail();
        studio.pass(Studio.SECOND);
        assertEquals(List.of("started 1", "failed 2: broken"), studio.heard.news);
        assertEquals(PlaybackStatus.State.PLAYING, studio.view().state());
    }

    @Test
    void aTrackThatGivesNothingMoreIsGivenUpAfterThreeSeconds() {
        playing();
        studio.decks.get(0).stall();
        studio.pass(Duration.ofMillis(3_400));
        assertEquals(List.of("started 1"), studio.heard.news);
        studio.pass(Duration.ofMillis(300));
        assertEquals(List.of("started 1", "failed 1: nothing more comes of it"), studio.heard.news);
        studio.pass(Studio.SECOND);
        assertEquals(PlaybackStatus.State.STOPPED, studio.view().state());
        assertFalse(studio.decks.get(0).loaded);
    }

    private void playing() {
        studio.play(FIVE, CURVE);
        studio.succeed();
        studio.pass(Studio.SECOND);
    }
}
