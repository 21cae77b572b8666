package io.github.mooddj.plugin.dj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.notice.Notice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MusicDeskTest extends DeskWithMusic {
    @Test
    void aMoodFadesToItsPlaylistWithTheMoodFade() {
        MusicDesk desk = desk();

        assertEquals(Optional.empty(), desk.playMood(Emotion.HAPPY));

        assertEquals(List.of("sun-1"), playedTitles());
        assertEquals(Duration.ofSeconds(5), player.transitions.get(0).length());
        assertEquals("Happy music", desk.queue().playlist());
        assertEquals(
                List.of("sun-2", "sun-3"),
                desk.queue().next().stream().map(Track::title).limit(2).toList());
    }

    @Test
    void theSameMoodAgainLeavesThePlayingTrackAlone() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        desk.playMood(Emotion.HAPPY);

        assertEquals(List.of("sun-1"), playedTitles());
    }

    @Test
    void comingBackToAMoodResumesWithTheNextTrackOfItsPlaylist() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        desk.playMood(Emotion.SAD);
        player.finishFade();

        desk.playMood(Emotion.HAPPY);

        assertEquals(List.of("sun-1", "rain-1", "sun-2"), playedTitles());
    }

    @Test
    void thePlaceInAPlaylistSurvivesARestart() {
        desk().playMood(Emotion.HAPPY);

        desk().playMood(Emotion.HAPPY);

        assertEquals(List.of("sun-1", "sun-2"), playedTitles());
    }

    @Test
    void aMoodThatLeavesTheMusicAloneChangesNothingAndSaysSo() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        assertEquals(
                Optional.of("Angry leaves the music alone."),
                desk.playMood(Emotion.ANGRY).map(Notice::toString));
        assertEquals(List.of("sun-1"), playedTitles());
    }

    @Test
    void aMoodWithoutSongsSaysSoAndTheMusicGoesOn() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        assertEquals(
                Optional.of("Afraid has no playlist."),
                desk.playMood(Emotion.FEAR).map(Notice::toString));
        assertEquals(PlaybackStatus.State.PLAYING, player.state);
    }

    @Test
    void undoDuringTheFadeGoesBackToTheVeryTrackThatFadesOut() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        desk.playMood(Emotion.SAD);
        assertTrue(desk.canPlayBefore());

        assertTrue(desk.playBefore());

        assertEquals(player.played.get(0).key(), player.played.get(2).key());
        assertEquals("Happy music", desk.queue().playlist());
        assertFalse(desk.canPlayBefore());
    }

    @Test
    void undoAfterTheFadeGoesOnInTheOldPlaylist() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        desk.playMood(Emotion.SAD);
        player.finishFade();

        desk.playBefore();

        assertEquals(List.of("sun-1", "rain-1", "sun-2"), playedTitles());
    }

    @Test
    void playBeforeAnyMoodTakesTheFirstPlaylistWithSongs() {
        MusicDesk desk = desk();

        desk.playPause();

        assertEquals(List.of("sun-1"), playedTitles());
        assertEquals(Optional.empty(), desk.queue().emotion());
    }

    @Test
    void playWithAnEmptyLibrarySaysWhatToDo() {
        try (H2PlaylistStore empty = H2PlaylistStore.inMemory(() -> NOW)) {
            LibrarySnapshot library = new LibrarySnapshot(empty, Runnable::run, new Random(1), PlayOrder.IN_ORDER);

            new MusicDesk(
                            player,
                            library,
                            new PlainMusic(),
                            () -> NOW,
                            new PlainMusic(),
                            settings(),
                            notice -> notices.add(notice.toString()))
                    .playPause();
        }

        assertEquals(List.of("There is no music yet: add songs in the settings."), notices);
    }

    @Test
    void theNextTrackIsPreparedAndPlayedUnderTheSameKey() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        assertEquals(List.of("sun-2"), titles(player.prepared));

        desk.next();

        assertEquals(player.prepared.get(0).key(), player.played.get(1).key());
        assertEquals(List.of("sun-2", "sun-3"), titles(player.prepared));
    }

    @Test
    void previousDuringAFadeGoesBackToTheTrackThatGoesOut() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        desk.next();

        desk.previous();

        assertEquals(player.played.get(0).key(), player.played.get(2).key());
    }

    @Test
    void theMoodBeforeDuringAFadeGoesBackToTheTrackThatGoesOut() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);
        desk.playMood(Emotion.SAD);

        desk.playMood(Emotion.HAPPY);

        assertEquals(player.played.get(0).key(), player.played.get(2).key());
    }
}
