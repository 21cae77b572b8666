package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MusicChoice;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.notice.Notice.Kind;
import io.github.mooddj.plugin.settings.DjSettings;
import java.awt.image.BufferedImage;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which music plays: moods and the user's wishes in, commands to the {@link MusicPlayer} out. Thread mood-dj only. */
final class MusicDesk {
    private static final Logger log = LoggerFactory.getLogger(MusicDesk.class);
    private static final int QUEUE_SHOWN = 20;

    private final MusicPlayer player;
    private final LibrarySnapshot library;
    private final Consumer<Notice> notices;
    private final TracksOnDecks tracks;
    private final BrokenTracks broken;
    private final SkipNotes skips;
    private final ProgramPlayer playing;
    private final TrackNews news;

    private Function<Track, Optional<BufferedImage>> covers = track -> Optional.empty();
    private DjSettings settings;
    private Optional<Program> before = Optional.empty();

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
        this.settings = settings;
        this.notices = notices;
        skips = new SkipNotes(library, clock, notices);
        tracks = new TracksOnDecks(sources, levels);
        broken = new BrokenTracks(clock);
        playing = new ProgramPlayer(player, library, levels, tracks, broken, settings.fades(), notices);
        news = new TrackNews(playing, tracks, broken, library, sources, skips, clock, notices);
    }

    /** What the player has to tell its news. */
    PlaybackListener news() {
        return news;
    }

    /** Shows covers from here. */
    void coversFrom(Function<Track, Optional<BufferedImage>> source) {
        covers = source;
    }

    void apply(DjSettings wanted) {
        settings = wanted;
        playing.fades(wanted.fades());
    }

    /** The coming tracks may be others: what waits on the idle deck is looked at again. */
    void queueChanged() {
        playing.queueChanged();
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
        if (program().filter(now -> now.playsFrom(play.shares())).isPresent() && playing.sounds()) {
            playing.program(program().map(now -> now.forEmotion(emotion)));
            return;
        }
        before = program();
        playing.program(Optional.of(
                new Program(Optional.of(emotion), play.title(), play.shares(), library.cursor(play.shares()))));
        broken.countAnew();
        playing.goOn();
    }

    /** Goes back to what played before the last mood's music; false when there was nothing. */
    boolean playBefore() {
        if (before.isEmpty()) {
            return false;
        }
        Optional<Program> undone = program();
        playing.program(before);
        before = Optional.empty();
        playing.goOn();
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
        if (program().isEmpty()) {
            playing.program(Program.general(library));
        }
        if (program().isEmpty()) {
            notices.accept(Notice.of(Kind.NO_MUSIC));
            return;
        }
        broken.countAnew();
        playing.advance(settings.fades().skipFade());
    }

    void stop() {
        player.stop(settings.fades().pause());
    }

    void next() {
        if (program().isEmpty()) {
            start();
        } else {
            skips.leaving(player.status(), onDeck(player.status().live()));
            broken.countAnew();
            playing.advance(settings.fades().skipFade());
        }
    }

    /** During a fade to the next track: back to the one that goes out, where it is. */
    void previous() {
        playing.previous(settings.fades().skipFade());
    }

    void playFromQueue(long trackId) {
        playing.jumpTo(trackId, settings.fades().skipFade());
    }

    /** The favourite mark changed: what is on the decks shows it too. */
    void favouriteChanged(long trackId, boolean favourite) {
        tracks.favouriteChanged(trackId, favourite);
    }

    Optional<DjStatus.PlayingTrack> onDeck(Optional<PlaybackStatus.DeckStatus> deck) {
        return deck.flatMap(status -> tracks.track(status.key()))
                .map(known -> known.withCover(covers.apply(known.track())));
    }

    Optional<Program> program() {
        return playing.program();
    }

    Optional<DjStatus.PlayingTrack> track(long key) {
        return tracks.track(key);
    }

    /** From now on this is what plays; nothing is started. */
    void resume(Program wanted) {
        playing.program(Optional.of(wanted));
    }

    /** Tries a track of another program, beside what plays. */
    void tryOut(Program of, Track track) {
        playing.play(of, track, settings.fades().moodFade());
    }

    /** Fades to the fallback, or to whatever has songs; empty when that is what plays. */
    Optional<Program> playFallback() {
        Optional<Program> other = Program.general(library)
                .filter(found ->
                        program().filter(now -> now.playsFrom(found.shares())).isEmpty())
                .map(found -> program()
                        .flatMap(Program::emotion)
                        .map(found::forEmotion)
                        .orElse(found));
        other.ifPresent(found -> {
            playing.program(other);
            playing.advance(settings.fades().moodFade());
        });
        return other;
    }

    DjStatus.Queue queue() {
        return program()
                .map(now -> new DjStatus.Queue(
                        now.title(), now.emotion(), now.cursor().peek(QUEUE_SHOWN), settings.shuffle()))
                .orElseGet(() -> new DjStatus.Queue("", Optional.empty(), List.of(), settings.shuffle()));
    }
}
