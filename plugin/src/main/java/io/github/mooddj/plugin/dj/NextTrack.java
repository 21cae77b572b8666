package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.playlists.MusicCursor;
import io.github.mooddj.playlists.Track;
import java.util.List;
import java.util.Optional;

/**
 * Has the player prepare the track after the live one, so that the next fade begins at once; the next piece of an album
 * follows without a gap. Thread mood-dj only.
 */
final class NextTrack {
    private static final int LOOKED_AT = 10;
    private static final int QUEUED = 5;

    private final MusicPlayer player;
    private final TracksOnDecks tracks;
    private final BrokenTracks broken;
    private Optional<Prepared> prepared = Optional.empty();
    private List<Queued> queued = List.of();

    private record Prepared(long key, long trackId, String playlist, boolean gapless) {}

    /** A track that the player shows as coming, under its key. */
    private record Queued(long key, long trackId, String playlist) {
        boolean is(Track track, Program program) {
            return trackId == track.id() && playlist.equals(program.title());
        }
    }

    NextTrack(MusicPlayer player, TracksOnDecks tracks, BrokenTracks broken) {
        this.player = player;
        this.tracks = tracks;
        this.broken = broken;
    }

    /** Prepares what comes after the live track, unless it is prepared already. Streams are not: they do not wait. */
    void prepare(Program program, Track live) {
        Optional<Track> next = program.cursor().peek(LOOKED_AT).stream()
                .filter(track -> !broken.contains(track.id()))
                .findFirst()
                .filter(track -> "file".equalsIgnoreCase(track.location().getScheme()));
        if (next.isEmpty()) {
            return;
        }
        Track track = next.get();
        boolean gapless = live.isFollowedBy(track);
        if (prepared.filter(now -> now.trackId() == track.id()
                        && now.gapless() == gapless
                        && now.playlist().equals(program.title()))
                .isPresent()) {
            return;
        }
        long key = key(track, program);
        prepared = Optional.of(new Prepared(key, track.id(), program.title(), gapless));
        if (gapless) {
            player.follow(tracks.item(key));
        } else {
            player.prepare(tracks.item(key));
        }
    }

    /** Shows the player what comes after the live track. */
    void queue(Program program) {
        List<Queued> coming = program.cursor().peek(LOOKED_AT).stream()
                .filter(track -> !broken.contains(track.id()))
                .limit(QUEUED)
                .map(track -> new Queued(key(track, program), track.id(), program.title()))
                .toList();
        if (!coming.equals(queued)) {
            queued = coming;
            player.queue(coming.stream().map(each -> tracks.item(each.key())).toList());
        }
    }

    /** A track keeps its key while it waits. */
    private long key(Track track, Program program) {
        Optional<Long> ready = prepared.filter(
                        now -> now.trackId() == track.id() && now.playlist().equals(program.title()))
                .map(Prepared::key);
        return ready.or(() -> queued.stream()
                        .filter(each -> each.is(track, program))
                        .map(Queued::key)
                        .filter(key -> tracks.track(key).isPresent())
                        .findFirst())
                .orElseGet(() -> tracks.add(track, program));
    }

    /** The key of this track if it is the prepared one; nothing is prepared from then on. */
    Optional<Long> take(Track track, Program from) {
        Optional<Long> key = prepared.filter(
                        now -> now.trackId() == track.id() && now.playlist().equals(from.title()))
                .map(Prepared::key)
                .or(() -> firstInQueue(track, from));
        prepared = Optional.empty();
        key.ifPresent(this::unqueue);
        return key;
    }

    private Optional<Long> firstInQueue(Track track, Program from) {
        return queued.stream()
                .findFirst()
                .filter(each -> each.is(track, from))
                .map(Queued::key)
                .filter(known -> tracks.track(known).isPresent());
    }

    /** Whether this key is a track's that waits; if so, nothing is prepared from then on. */
    boolean take(long key) {
        boolean waits = prepared.filter(now -> now.key() == key).isPresent()
                || queued.stream().anyMatch(each -> each.key() == key);
        if (waits) {
            prepared = Optional.empty();
            unqueue(key);
        }
        return waits;
    }

    private void unqueue(long key) {
        queued = queued.stream().filter(each -> each.key() != key).toList();
    }

    /** The track to go on with; broken ones are passed over, unless there is nothing else. Empty without any track. */
    Optional<Track> advance(MusicCursor cursor) {
        Optional<Track> track = cursor.next();
        for (int i = 1;
                i < cursor.size()
                        && track.isPresent()
                        && broken.contains(track.get().id());
                i++) {
            track = cursor.next();
        }
        return track;
    }

    /** The prepared track began by itself: the cursor moves on to it. */
    static void arrive(MusicCursor cursor, long trackId) {
        if (cursor.peek(1).stream().anyMatch(track -> track.id() == trackId)) {
            cursor.next();
        } else {
            cursor.jumpTo(trackId);
        }
    }
}
