package io.github.mooddj.playlists.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.LoudnessStore;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackLoudness;
import io.github.mooddj.playlists.TrackTags;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class H2LoudnessStoreTest {
    private static final TrackLoudness LOUD =
            new TrackLoudness(TrackLoudness.Source.SCAN, -8.25, -5.24, OptionalDouble.of(0.4));
    private static final TrackLoudness TOLD =
            new TrackLoudness(TrackLoudness.Source.TAG, -12, -12, OptionalDouble.empty());

    private final H2PlaylistStore store = H2PlaylistStore.inMemory(InstantSource.fixed(Instant.EPOCH));
    private final LoudnessStore loudness = store.loudness();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasSavedIsKnownAndTheRestWaitsInTheOrderOfItsComing() {
        List<Track> tracks = store.addTracks(List.of(file("a", 1), file("b", 2), file("c", 3), file("d", 4)));
        loudness.save(tracks.get(1).id(), LOUD);
        loudness.save(tracks.get(3).id(), TOLD);
        assertEquals(Map.of(tracks.get(1).id(), LOUD, tracks.get(3).id(), TOLD), loudness.all());
        assertEquals(List.of(tracks.get(0), tracks.get(2)), loudness.unmeasured(10));
        assertEquals(List.of(tracks.get(0)), loudness.unmeasured(1));
    }

    @Test
    void aFileThatChangedWaitsAgainWithItsOldFigure() {
        Track track = store.addTracks(List.of(file("a", 1))).get(0);
        loudness.save(track.id(), LOUD);
        store.addTracks(List.of(file("a", 99)));
        assertEquals(List.of(track), loudness.unmeasured(10));
        assertEquals(Map.of(track.id(), LOUD), loudness.all());
        loudness.save(track.id(), TOLD);
        assertTrue(loudness.unmeasured(10).isEmpty());
    }

    @Test
    void whatHasNoFigureIsNotTriedAgain() {
        Track track = store.addTracks(List.of(file("a", 1))).get(0);
        loudness.saveNothing(track.id(), "x".repeat(5000));
        assertTrue(loudness.unmeasured(10).isEmpty());
        assertTrue(loudness.all().isEmpty());
    }

    @Test
    void streamsAndWhatCannotBePlayedAreNeverMeasured() {
        NewTrack stream =
                new NewTrack(URI.create("http://radio/live"), TrackTags.titled("Radio"), OptionalLong.empty());
        Track broken = store.addTracks(List.of(stream, file("a", 1))).get(1);
        store.markUnplayable(broken.id(), "broken");
        assertTrue(loudness.unmeasured(10).isEmpty());
        loudness.save(12_345, LOUD);
        assertTrue(loudness.all().isEmpty(), "a song that is gone");
    }

    private static NewTrack file(String name, long size) {
        return new NewTrack(
                URI.create("file:///music/" + name + ".mp3"), TrackTags.titled(name), OptionalLong.of(size));
    }
}
