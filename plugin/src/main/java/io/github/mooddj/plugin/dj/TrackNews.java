package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.notice.Notice.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what becomes of the tracks on the decks: the library remembers it, the user is told what he should know, and
 * the music goes on. Thread mood-dj only.
 */
final class TrackNews implements PlaybackListener {
    private static final Logger log = LoggerFactory.getLogger(TrackNews.class);

    private final ProgramPlayer playing;
    private final TracksOnDecks tracks;
    private final BrokenTracks broken;
    private final LibrarySnapshot library;
    private final MusicSources sources;
    private final SkipNotes skips;
    private final InstantSource clock;
    private final Consumer<Notice> notices;

    TrackNews(
            ProgramPlayer playing,
            TracksOnDecks tracks,
            BrokenTracks broken,
            LibrarySnapshot library,
            MusicSources sources,
            SkipNotes skips,
            InstantSource clock,
            Consumer<Notice> notices) {
        this.playing = playing;
        this.tracks = tracks;
        this.broken = broken;
        this.library = library;
        this.sources = sources;
        this.skips = skips;
        this.clock = clock;
        this.notices = notices;
    }

    @Override
    public void started(long key) {
        Optional<DjStatus.PlayingTrack> known = tracks.track(key);
        if (known.isEmpty()) {
            return;
        }
        DjStatus.PlayingTrack now = known.get();
        Track track = now.track();
        skips.tellFound();
        broken.remove(track.id());
        if (playing.takeWaiting(key)) {
            playing.arrived(track);
        }
        Instant at = clock.instant();
        sources.started(track, at);
        String artist = track.artist().isEmpty() ? "" : " by " + track.artist();
        log.info("Playing {}{} from \"{}\"", track.title(), artist, now.playlist());
        library.write(store -> {
            store.markPlayable(track.id());
            store.recordPlay(track.id(), at, now.emotion());
        });
        playing.prepareAfter(track);
    }

    @Override
    public void ending(long key) {
        playing.status()
                .live()
                .flatMap(live -> tracks.track(live.key()).flatMap(ending -> MissingPiece.of(ending.track(), live)))
                .ifPresent(reason -> damaged(key, reason));
        goOn(playing.fades().trackEndFade());
    }

    @Override
    public void ended(long key) {
        goOn(new Transition(Duration.ZERO, playing.fades().curve()));
    }

    private void goOn(Transition transition) {
        if (playing.program().isPresent()) {
            playing.advance(transition);
        }
    }

    @Override
    public void cutShort(long key, String reason) {
        damaged(key, Notice.plain(reason));
    }

    private void damaged(long key, Notice reason) {
        tracks.track(key).ifPresent(known -> {
            notices.accept(Notice.of(Kind.DAMAGED, known.track().title(), reason));
            library.write(store -> store.markUnplayable(known.track().id(), reason.toString()));
        });
    }

    @Override
    public void failed(long key, String reason) {
        Optional<DjStatus.PlayingTrack> known = tracks.track(key);
        if (known.isEmpty()) {
            return;
        }
        Track track = known.get().track();
        notices.accept(Notice.of(Kind.SKIPPED, track.title(), Notice.plain(reason)));
        library.write(store -> store.markUnplayable(track.id(), reason));
        broken.add(track.id());
        if (playing.takeWaiting(key)) {
            playing.queueChanged();
            return;
        }
        int size = playing.program().map(now -> now.cursor().size()).orElse(0);
        if (broken.anotherInARow() >= Math.max(1, size)) {
            notices.accept(Notice.of(Kind.NONE_PLAYS, known.get().playlist(), Notice.plain(reason)));
            playing.stop(Duration.ZERO);
        } else {
            goOn(playing.fades().skipFade());
        }
    }
}
