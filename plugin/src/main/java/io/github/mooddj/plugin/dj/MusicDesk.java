package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MusicChoice;
import io.github.mooddj.playlists.PlaylistMapping.Share;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.notice.Notice.Kind;
import io.github.mooddj.plugin.settings.DjSettings;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which track plays next and how it comes in; thread mood-dj only. Moods in, commands to the {@link MusicPlayer} out.
 */
final class MusicDesk implements PlaybackListener {
    private static final Logger log = LoggerFactory.getLogger(MusicDesk.class);
    private static final int QUEUE_SHOWN = 20;

    private final MusicPlayer player;
    private final LibrarySnapshot library;
    private final MusicSources sources;
    private final InstantSource clock;
    private final TrackLevels levels;
    private final Consumer<Notice> notices;
    private final TracksOnDecks tracks;
    private final BrokenTracks broken;
    private final NextTrack nextTrack;

    private Function<Track, Optional<BufferedImage>> covers = track -> Optional.empty();
    private DjSettings settings;
    private Optional<Program> program = Optional.empty();
    private Optional<Program> before = Optional.empty();
    private int failuresInARow;
    private final SkipNotes skips;

    MusicDesk(
            MusicPlayer player,
            LibrarySnapshot library,
            MusicSources sources,
            InstantSource clock,
            TrackLevels levels,
            DjSettings settings,
            Consumer<Notice> notices) {
        this.player = player;
        this.library = library;
        this.sources = sources;
        this.clock = clock;
        this.levels = levels;
        this.settings = settings;
        this.notices = notices;
        this.skips = new SkipNotes(library, clock, notices);
        tracks = new TracksOnDecks(sources, levels);
        broken = new BrokenTracks(clock);
        nextTrack = new NextTrack(player, tracks, broken);
        player.setTrackEndFade(settings.fades().trackEnd());
    }

    /** Shows covers from here. */
    void coversFrom(Function<Track, Optional<BufferedImage>> source) {
        covers = source;
    }

    void apply(DjSettings wanted) {
        settings = wanted;
        player.setTrackEndFade(wanted.fades().trackEnd());
    }

    /** The coming tracks may be others: what waits on the idle deck is looked at again. */
    void queueChanged() {
        program.ifPresent(now -> player.status()
                .live()
                .flatMap(deck -> tracks.track(deck.key()))
                .ifPresent(live -> {
                    nextTrack.prepare(now, live.track());
                    nextTrack.queue(now);
                }));
    }

    /**
     * Fades to the music of a mood, unless it plays already. Says what came of it; empty when there is nothing to say.
     */
    Optional<Notice> playMood(Emotion emotion) {
        MusicChoice choice = library.choose(emotion);
        if (choice instanceof MusicChoice.LeaveAlone) {
            return Optional.of(MusicNotices.leftAlone(emotion));
        } else if (choice instanceof MusicChoice.Nothing nothing) {
            return Optional.of(MusicNotices.of(nothing));
        } else if (choice instanceof MusicChoice.Play play) {
            switchTo(play, emotion);
            return MusicNotices.of(play);
        }
        throw new AssertionError(choice);
    }

    private void switchTo(MusicChoice.Play play, Emotion emotion) {
        if (program.filter(now -> now.playsFrom(play.shares())).isPresent() && sounds()) {
            program = program.map(now -> now.forEmotion(emotion));
            return;
        }
        before = program;
        program = Optional.of(
                new Program(Optional.of(emotion), play.title(), play.shares(), library.cursor(play.shares())));
        failuresInARow = 0;
        goOn();
    }

    /** Back to the very track that still sounds, or on to the next one. */
    private void goOn() {
        Program now = program.orElseThrow();
        Optional<Long> sounding = now.cursor().current().flatMap(track -> tracks.sounding(player.status(), track, now));
        if (sounding.isPresent() && sounds()) {
            player.play(tracks.item(sounding.get()), settings.fades().moodFade());
        } else {
            advance(settings.fades().moodFade());
        }
    }

    /** Goes back to what played before the last mood's music; false when there was nothing. */
    boolean playBefore() {
        if (before.isEmpty()) {
            return false;
        }
        Optional<Program> undone = program;
        program = before;
        before = Optional.empty();
        goOn();
        log.info("Undone: {}", undone.map(Program::title).orElse("nothing"));
        return true;
    }

    boolean canPlayBefore() {
        return before.isPresent();
    }

    void playPause() {
        PlaybackStatus.State state = player.status().state();
        if (state == PlaybackStatus.State.PAUSED) {
            player.resume(settings.fades().pause());
        } else if (state == PlaybackStatus.State.STOPPED) {
            start();
        } else {
            player.pause(settings.fades().pause());
        }
    }

    private void start() {
        if (program.isEmpty()) {
            program = Program.general(library);
        }
        if (program.isEmpty()) {
            notices.accept(Notice.of(Kind.NO_MUSIC));
            return;
        }
        failuresInARow = 0;
        advance(settings.fades().skipFade());
    }

    void stop() {
        player.stop(settings.fades().pause());
    }

    void next() {
        if (program.isEmpty()) {
            start();
        } else {
            skips.leaving(player.status(), onDeck(player.status().live()));
            failuresInARow = 0;
            advance(settings.fades().skipFade());
        }
    }

    /** During a fade to the next track: back to the one that goes out, where it is. */
    void previous() {
        program.ifPresent(now -> now.cursor().previous().ifPresent(track -> {
            Optional<Long> sounding = tracks.sounding(player.status(), track, now);
            if (sounding.isPresent() && sounds()) {
                play(now, sounding.get(), settings.fades().skipFade());
            } else {
                play(track, settings.fades().skipFade());
            }
        }));
    }

    void playFromQueue(long trackId) {
        program.flatMap(now -> now.cursor().jumpTo(trackId))
                .ifPresent(track -> play(track, settings.fades().skipFade()));
    }

    /** The favourite mark changed: what is on the decks shows it too. */
    void favouriteChanged(long trackId, boolean favourite) {
        tracks.favouriteChanged(trackId, favourite);
    }

    Optional<DjStatus.PlayingTrack> onDeck(Optional<PlaybackStatus.DeckStatus> deck) {
        return deck.flatMap(status -> tracks.track(status.key()))
                .map(playing -> playing.withCover(covers.apply(playing.track())));
    }

    Optional<Program> program() {
        return program;
    }

    Optional<DjStatus.PlayingTrack> track(long key) {
        return tracks.track(key);
    }

    /** From now on this is what plays; nothing is started. */
    void resume(Program wanted) {
        program = Optional.of(wanted);
    }

    /** Tries a track of another program, beside what plays. */
    void tryOut(Program of, Track track) {
        play(of, track, settings.fades().moodFade());
    }

    /** Fades to the fallback, or to whatever has songs; empty when that is what plays. */
    Optional<Program> playFallback() {
        Optional<Program> other = library.general()
                .map(list -> new Program(
                        program.flatMap(Program::emotion),
                        list.name(),
                        List.of(new Share(list.id(), 1)),
                        library.cursor(List.of(new Share(list.id(), 1)))))
                .filter(found ->
                        program.filter(now -> now.playsFrom(found.shares())).isEmpty());
        other.ifPresent(found -> {
            program = other;
            advance(settings.fades().moodFade());
        });
        return other;
    }

    DjStatus.Queue queue() {
        return program.map(now -> new DjStatus.Queue(
                        now.title(), now.emotion(), now.cursor().peek(QUEUE_SHOWN), settings.shuffle()))
                .orElseGet(() -> new DjStatus.Queue("", Optional.empty(), List.of(), settings.shuffle()));
    }

    private void advance(Transition transition) {
        Program now = program.orElseThrow();
        Optional<Track> track = nextTrack.advance(now.cursor());
        if (track.isEmpty()) {
            notices.accept(Notice.of(Kind.EMPTY, now.title()));
            return;
        }
        play(track.get(), transition);
    }

    private void play(Track track, Transition transition) {
        play(program.orElseThrow(), track, transition);
    }

    private void play(Program now, Track track, Transition transition) {
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

    private boolean sounds() {
        PlaybackStatus.State state = player.status().state();
        return state == PlaybackStatus.State.PLAYING
                || state == PlaybackStatus.State.FADING
                || state == PlaybackStatus.State.LOADING;
    }

    @Override
    public void started(long key) {
        Optional<DjStatus.PlayingTrack> known = tracks.track(key);
        if (known.isEmpty()) {
            return;
        }
        DjStatus.PlayingTrack playing = known.get();
        Track track = playing.track();
        failuresInARow = 0;
        skips.tellFound();
        broken.remove(track.id());
        if (nextTrack.take(key)) {
            program.ifPresent(now -> {
                NextTrack.arrive(now.cursor(), track.id());
                savePlace(now);
            });
        }
        Instant at = clock.instant();
        sources.started(track, at);
        String artist = track.artist().isEmpty() ? "" : " by " + track.artist();
        log.info("Playing {}{} from \"{}\"", track.title(), artist, playing.playlist());
        library.write(store -> {
            store.markPlayable(track.id());
            store.recordPlay(track.id(), at, playing.emotion());
        });
        program.ifPresent(now -> {
            nextTrack.prepare(now, track);
            nextTrack.queue(now);
        });
    }

    @Override
    public void ending(long key) {
        Optional<PlaybackStatus.DeckStatus> deck = player.status().live();
        deck.flatMap(live -> tracks.track(live.key()).flatMap(playing -> MissingPiece.of(playing.track(), live)))
                .ifPresent(reason -> damaged(key, reason));
        if (program.isPresent()) {
            advance(settings.fades().trackEndFade());
        }
    }

    @Override
    public void ended(long key) {
        if (program.isPresent()) {
            advance(new Transition(Duration.ZERO, settings.fades().curve()));
        }
    }

    @Override
    public void cutShort(long key, String reason) {
        damaged(key, Notice.plain(reason));
    }

    private void damaged(long key, Notice reason) {
        tracks.track(key).ifPresent(playing -> {
            notices.accept(Notice.of(Kind.DAMAGED, playing.track().title(), reason));
            library.write(store -> store.markUnplayable(playing.track().id(), reason.toString()));
        });
    }

    @Override
    public void failed(long key, String reason) {
        Optional<DjStatus.PlayingTrack> known = tracks.track(key);
        if (known.isEmpty()) {
            return;
        }
        Track track = known.get().track();
        notices.accept(Notice.of(Kind.SKIPPED, track.title(), reason));
        library.write(store -> store.markUnplayable(track.id(), reason));
        broken.add(track.id());
        if (nextTrack.take(key)) {
            queueChanged();
            return;
        }
        failuresInARow++;
        int size = program.map(now -> now.cursor().size()).orElse(0);
        if (failuresInARow >= Math.max(1, size)) {
            notices.accept(Notice.of(Kind.NONE_PLAYS, known.get().playlist(), reason));
            player.stop(Duration.ZERO);
        } else if (program.isPresent()) {
            advance(settings.fades().skipFade());
        }
    }
}
