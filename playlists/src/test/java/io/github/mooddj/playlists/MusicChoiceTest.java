package io.github.mooddj.playlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.mooddj.model.emotion.Emotion;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MusicChoiceTest {
    private static final Track TRACK =
            new Track(1, URI.create("file:///a.mp3"), "A", "", "", 0, Optional.empty(), false);
    private static final Playlist SUN = new Playlist(1, "Sun", List.of(TRACK));
    private static final Playlist EMPTY = new Playlist(2, "Rain", List.of());
    private static final Playlist CALM = new Playlist(3, "Calm", List.of(TRACK));
    private static final List<Playlist> ALL = List.of(SUN, EMPTY, CALM);

    private static PlaylistMapping mapping(Emotion emotion, PlaylistMapping.Target target, Long... fallback) {
        return new PlaylistMapping(
                Map.of(emotion, target), List.of(fallback).stream().findFirst());
    }

    @Test
    void aMoodPlaysItsOwnPlaylistsInTheUsersOrder() {
        PlaylistMapping mapping = mapping(Emotion.HAPPY, PlaylistMapping.Play.of(List.of(3L, 2L, 1L)));
        MusicChoice.Play play = assertInstanceOf(MusicChoice.Play.class, MusicChoice.of(mapping, ALL, Emotion.HAPPY));
        assertEquals(List.of(3L, 1L), play.playlistIds());
        assertEquals("Calm, Sun", play.title());
        assertEquals(Optional.empty(), play.gap());
    }

    @Test
    void anEmptyPlaylistGivesTheFallbackAndSaysSo() {
        PlaylistMapping mapping = mapping(Emotion.SAD, PlaylistMapping.Play.of(List.of(2L)), 3L);
        MusicChoice.Play play = assertInstanceOf(MusicChoice.Play.class, MusicChoice.of(mapping, ALL, Emotion.SAD));
        assertEquals(List.of(CALM), play.playlists());
        assertEquals(Optional.of(new MusicChoice.Gap(Emotion.SAD, List.of("Rain"))), play.gap());
    }

    @Test
    void anEmotionThatWasNeverMappedUsesTheFallback() {
        PlaylistMapping mapping = new PlaylistMapping(Map.of(), Optional.of(1L));
        MusicChoice.Play play = assertInstanceOf(MusicChoice.Play.class, MusicChoice.of(mapping, ALL, Emotion.FEAR));
        assertEquals("Sun", play.title());
        assertEquals(Optional.of(new MusicChoice.Gap(Emotion.FEAR, List.of())), play.gap());
    }

    @Test
    void leaveAloneWinsOverTheFallback() {
        PlaylistMapping mapping = mapping(Emotion.ANGRY, new PlaylistMapping.LeaveAlone(), 1L);
        assertInstanceOf(MusicChoice.LeaveAlone.class, MusicChoice.of(mapping, ALL, Emotion.ANGRY));
    }

    @Test
    void nothingToPlayHasAReason() {
        PlaylistMapping mapping = mapping(Emotion.SAD, PlaylistMapping.Play.of(List.of(2L)), 2L);
        assertEquals(
                new MusicChoice.Nothing(new MusicChoice.Gap(Emotion.SAD, List.of("Rain")), true),
                MusicChoice.of(mapping, ALL, Emotion.SAD));
        assertEquals(
                new MusicChoice.Nothing(new MusicChoice.Gap(Emotion.SAD, List.of()), false),
                MusicChoice.of(PlaylistMapping.empty(), ALL, Emotion.SAD));
    }
}
