package io.github.mooddj.plugin.dj;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TrackNewsTest extends DeskWithMusic {
    @Test
    void aTrackThatCannotBePlayedIsSkippedMarkedAndNamed() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        player.fail("the file is gone");

        assertEquals(List.of("sun-1", "sun-2"), playedTitles());
        assertEquals(List.of("Skipped \"sun-1\": the file is gone"), notices);
        assertEquals(List.of("the file is gone"), List.copyOf(store.unplayable().values()));
    }

    @Test
    void aPlaylistOfNothingButBrokenTracksStopsInsteadOfGoingRound() {
        FakeMusicPlayer broken = player;
        MusicDesk desk = new MusicDesk(
                broken,
                library(),
                new PlainMusic(),
                () -> NOW,
                new PlainMusic(),
                settings(),
                notice -> notices.add(notice.toString()));
        desk.playMood(Emotion.SAD);

        desk.news().failed(broken.live.orElseThrow(), "no audio");
        // The fake starts every item, so failures in a row are told without a start between them.
        assertEquals(2, broken.played.size());
        desk.news().failed(broken.live.orElseThrow(), "no audio");

        assertEquals(PlaybackStatus.State.STOPPED, broken.state);
        assertEquals("No song of \"Sad music\" can be played: no audio", notices.get(notices.size() - 1));
    }

    @Test
    void theEndOfATrackFadesToTheNextAndTheUsersSkipUsesItsOwnLength() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        desk.news().ending(player.live.orElseThrow());
        desk.next();
        desk.previous();

        assertEquals(List.of("sun-1", "sun-2", "sun-3", "sun-2"), playedTitles());
        assertEquals(
                List.of(5_000L, 5_000L, 800L, 800L),
                player.transitions.stream()
                        .map(fade -> fade.length().toMillis())
                        .toList());
    }

    @Test
    void aPreparedTrackThatIsBrokenIsMarkedNamedAndPassedOver() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        desk.news().failed(player.prepared.get(0).key(), "the file is gone");
        desk.next();

        assertEquals(List.of("sun-1", "sun-3"), playedTitles());
        assertEquals(List.of("Skipped \"sun-2\": the file is gone"), notices);
        assertEquals(List.of("the file is gone"), List.copyOf(store.unplayable().values()));
    }

    @Test
    void theNextPieceOfAnAlbumFollowsWithoutAGapAndThePlaylistMovesOn() {
        fillAlbum(Emotion.NEUTRAL, "part-1", "part-2", "part-3");
        MusicDesk desk = desk();
        desk.playMood(Emotion.NEUTRAL);
        assertEquals(List.of("part-2"), titles(player.followers));

        player.joint();

        assertEquals(List.of("part-1"), playedTitles(), "nobody had to ask for it");
        assertEquals("part-3", desk.queue().next().get(0).title());
        assertEquals(List.of("part-2", "part-3"), titles(player.followers));
    }

    @Test
    void aDamagedTrackIsNamedAndMarkedAndStillSounds() {
        MusicDesk desk = desk();
        desk.playMood(Emotion.HAPPY);

        desk.news().cutShort(player.live.orElseThrow(), "it breaks off at 0:10 though it should last 3:00");

        assertEquals(List.of("\"sun-1\" is damaged: it breaks off at 0:10 though it should last 3:00"), notices);
        assertEquals(1, store.unplayable().size());
        assertEquals(List.of("sun-1"), playedTitles());
    }

    @Test
    void aTrackThatBecameShorterThanTheLibraryKnowsItIsDamaged() {
        TrackTags tags =
                new TrackTags("long", "", "", "", "", 0, OptionalInt.empty(), Optional.of(Duration.ofMinutes(9)));
        URI location = URI.create("file:///music/long.wav");
        Track track = store.addTracks(List.of(new NewTrack(location, tags, OptionalLong.empty())))
                .get(0);
        long other = store.tracks().stream()
                .filter(each -> each.title().equals("sun-1"))
                .findFirst()
                .orElseThrow()
                .id();
        store.setTracks(listOf(Emotion.SAD).id(), List.of(track.id(), other));
        MusicDesk desk = desk();
        desk.playMood(Emotion.SAD);

        desk.news().ending(player.live.orElseThrow());

        assertEquals(List.of("\"long\" is damaged: it is 180 s long though it should be 540 s"), notices);
        assertEquals(1, store.unplayable().size());
    }
}
