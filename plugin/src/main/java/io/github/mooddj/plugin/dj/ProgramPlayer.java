package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.notice.Notice.Kind;
import io.github.mooddj.plugin.settings.FadeSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Plays a {@link Program} on the {@link MusicPlayer}: the track whose turn it is, or another one of it, and remembers
 * how far it came. Thread mood-dj only.
 */
final class ProgramPlayer {
    private final MusicPlayer player;
    private final LibrarySnapshot library;
    private final TrackLevels levels;
    private final TracksOnDecks tracks;
    private final NextTrack nextTrack;
    private final Consumer<Notice> notices;

    private FadeSettings fades;
    private Optional<Program> program = Optional.empty();

    ProgramPlayer(
            MusicPlayer player,
            LibrarySnapshot library,
            TrackLevels levels,
            TracksOnDecks tracks,
            BrokenTracks broken,
            FadeSettings fades,
            Consumer<Notice> notices) {
        this.player = player;
        this.library = library;
        this.levels = levels;
        this.tracks = tracks;
        this.fades = fades;
        this.notices = notices;
        nextTrack = new NextTrack(player, tracks, broken);
        player.setTrackEndFade(fades.trackEnd());
    }

    /** How songs follow each other from now on. */
    void fades(FadeSettings wanted) {
        fades = wanted;
        player.setTrackEndFade(wanted.trackEnd());
    }

    FadeSettings fades() {
        return fades;
    }

    PlaybackStatus status() {
        return player.status();
    }

    Optional<Program> program() {
        return program;
    }

    /** From now on this is what plays; nothing is started. */
    void program(Optional<Program> wanted) {
        program = wanted;
    }

    /** Whether music can be heard, or is about to. */
    boolean sounds() {
        PlaybackStatus.State state = status().state();
        return state == PlaybackStatus.State.PLAYING
                || state == PlaybackStatus.State.FADING
                || state == PlaybackStatus.State.LOADING;
    }

    /** Back to the very track that still sounds, or on to the next one. */
    void goOn() {
        Program now = program.orElseThrow();
        Optional<Long> sounding = now.cursor().current().flatMap(track -> tracks.sounding(status(), track, now));
        if (sounding.isPresent() && sounds()) {
            player.play(tracks.item(sounding.get()), fades.moodFade());
        } else {
            advance(fades.moodFade());
        }
    }

    /** The next track. */
    void advance(Transition transition) {
        Program now = program.orElseThrow();
        Optional<Track> track = nextTrack.advance(now.cursor());
        if (track.isEmpty()) {
            notices.accept(Notice.of(Kind.EMPTY, now.title()));
            return;
        }
        play(now, track.get(), transition);
    }

    /** The track before; during a fade to the next one it is the one that goes out, where it is. */
    void previous(Transition transition) {
        program.ifPresent(now -> now.cursor().previous().ifPresent(track -> {
            Optional<Long> sounding = tracks.sounding(status(), track, now);
            if (sounding.isPresent() && sounds()) {
                play(now, sounding.get(), transition);
            } else {
                play(now, track, transition);
            }
        }));
    }

    /** A track that the program has; nothing happens if it does not. */
    void jumpTo(long trackId, Transition transition) {
        program.ifPresent(now -> now.cursor().jumpTo(trackId).ifPresent(track -> play(now, track, transition)));
    }

    /** A track of any program. */
    void play(Program now, Track track, Transition transition) {
        play(now, nextTrack.take(track, now).orElseGet(() -> tracks.add(track, now)), transition);
    }

    private void play(Program now, long key, Transition transition) {
        player.play(tracks.item(key), transition);
        savePlace(now);
    }

    private void savePlace(Program now) {
        library.savePlaces(now.shares());
        levels.comingUp(library.likelyNext(now.cursor()));
    }

    /** Whether this key is a track's that waited for its turn; if so, nothing is prepared from then on. */
    boolean takeWaiting(long key) {
        return nextTrack.take(key);
    }

    /** The track that waited began by itself. */
    void arrived(Track track) {
        program.ifPresent(now -> {
            NextTrack.arrive(now.cursor(), track.id());
            savePlace(now);
        });
    }

    /** Has the player prepare and show what comes after the live track. */
    void prepareAfter(Track live) {
        program.ifPresent(now -> {
            nextTrack.prepare(now, live);
            nextTrack.queue(now);
        });
    }

    /** The coming tracks may be others: what waits on the idle deck is looked at again. */
    void queueChanged() {
        status().live().flatMap(deck -> tracks.track(deck.key())).ifPresent(live -> prepareAfter(live.track()));
    }

    /** Fades everything out. */
    void stop(Duration fade) {
        player.stop(fade);
    }
}
