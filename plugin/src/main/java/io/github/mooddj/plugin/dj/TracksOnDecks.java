package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.playlists.Track;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tracks that were handed to the player lately, by the keys that it knows them by; thread mood-dj only. */
final class TracksOnDecks {
    private static final int REMEMBERED = 64;

    private final MusicSources sources;
    private final TrackLevels levels;
    private final Map<Long, DjStatus.PlayingTrack> byKey = new LinkedHashMap<>();
    private long lastKey;

    TracksOnDecks(MusicSources sources, TrackLevels levels) {
        this.sources = sources;
        this.levels = levels;
    }

    /** Gives a track a new key. */
    long add(Track track, Program from) {
        long key = ++lastKey;
        byKey.put(key, new DjStatus.PlayingTrack(track, from.title(), from.emotion()));
        if (byKey.size() > REMEMBERED) {
            byKey.remove(byKey.keySet().iterator().next());
        }
        return key;
    }

    /** The track under a key; empty when it is long gone. */
    Optional<DjStatus.PlayingTrack> track(long key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What the player needs to load the track under a key that is known. */
    MediaItem item(long key) {
        Track track = track(key).orElseThrow().track();
        return new MediaItem(key, sources.playable(track.location()), levels.of(track));
    }

    /** The key under which a deck sounds this track of these playlists: the one that goes out, or the live one. */
    Optional<Long> sounding(PlaybackStatus status, Track track, Program from) {
        return Stream.of(status.outgoing(), status.live())
                .flatMap(Optional::stream)
                .map(PlaybackStatus.DeckStatus::key)
                .filter(key -> track(key)
                        .filter(playing -> playing.track().id() == track.id()
                                && playing.playlist().equals(from.title()))
                        .isPresent())
                .findFirst();
    }

    /** The favourite mark changed. */
    void favouriteChanged(long trackId, boolean favourite) {
        byKey.values().stream()
                .map(DjStatus.PlayingTrack::track)
                .filter(track -> track.id() == trackId)
                .findFirst()
                .ifPresent(track -> sources.favourite(track, favourite));
        byKey.replaceAll((key, playing) -> playing.track().id() == trackId
                ? new DjStatus.PlayingTrack(
                        playing.track().withFavourite(favourite), playing.playlist(), playing.emotion())
                : playing);
    }
}
