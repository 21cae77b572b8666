package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MusicChoice;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping.Share;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.settings.DjSettings;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int TRACKS_REMEMBERED = 32;

    private final MusicPlayer player;
    private final LibrarySnapshot library;
    private final MusicSources sources;
    private final InstantSource clock;
    private final TrackLevels levels;
    private final Consumer<String> notices;
    private final Map<Long, DjStatus.PlayingTrack> onDecks = new LinkedHashMap<>();

    private Function<Track, Optional<BufferedImage>> covers = track -> Optional.empty();
    private DjSettings settings;
    private Optional<Program> program = Optional.empty();
    private Optional<Program> before = Optional.empty();
    private long lastKey;
    private int failuresInARow;
    private final SkipNotes skips;

    MusicDesk(
            MusicPlayer player,
            LibrarySnapshot library,
            MusicSources sources,
            InstantSource clock,
            TrackLevels levels,
            DjSettings settings,
            Consumer<String> notices) {
        this.player = player;
        this.library = library;
        this.sources = sources;
        this.clock = clock;
        this.levels = levels;
        this.settings = settings;
        this.notices = notices;
        this.skips = new SkipNotes(library, clock, notices);
        player.setTrackEndFade(settings.fades().mood());
    }

    /** Shows covers from here. */
    void coversFrom(Function<Track, Optional<BufferedImage>> source) {
        covers = source;
    }

    void apply(DjSettings wanted) {
        settings = wanted;
        player.setTrackEndFade(wanted.fades().mood());
    }

    /**
     * Fades to the music of a mood, unless it plays already. Says what came of it; empty when there is nothing to say.
     */
    Optional<String> playMood(Emotion emotion) {
        MusicChoice choice = library.choose(emotion);
        if (choice instanceof MusicChoice.LeaveAlone) {
            return Optional.of(MoodWords.name(emotion) + " leaves the music alone.");
        } else if (choice instanceof MusicChoice.Nothing nothing) {
            return Optional.of(nothing.reason() + ".");
        } else if (choice instanceof MusicChoice.Play play) {
            switchTo(play, emotion);
            return play.notice().map(notice -> notice + ".");
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
        advance(moodFade());
    }

    /** Goes back to what played before the last mood's music; false when there was nothing. */
    boolean playBefore() {
        if (before.isEmpty()) {
            return false;
        }
        Optional<Program> undone = program;
        program = before;
        before = Optional.empty();
        Optional<Long> outgoing = player.status().outgoing().map(PlaybackStatus.DeckStatus::key);
        if (outgoing.isPresent() && onDecks.containsKey(outgoing.get())) {
            DjStatus.PlayingTrack track = onDecks.get(outgoing.get());
            player.play(item(outgoing.get(), track.track()), moodFade());
        } else {
            advance(moodFade());
        }
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
            Optional<Playlist> general = library.general();
            if (general.isEmpty()) {
                notices.accept("There is no music yet: add songs in the settings.");
                return;
            }
            Playlist list = general.get();
            List<Share> shares = List.of(new Share(list.id(), 1));
            program = Optional.of(new Program(Optional.empty(), list.name(), shares, library.cursor(shares)));
        }
        failuresInARow = 0;
        advance(skipFade());
    }

    void next() {
        if (program.isEmpty()) {
            start();
        } else {
            skips.leaving(player.status(), onDeck(player.status().live()));
            failuresInARow = 0;
            advance(skipFade());
        }
    }

    void previous() {
        program.flatMap(now -> now.cursor().previous()).ifPresent(track -> play(track, skipFade()));
    }

    void playFromQueue(long trackId) {
        program.flatMap(now -> now.cursor().jumpTo(trackId)).ifPresent(track -> play(track, skipFade()));
    }

    /** The favourite mark changed: what is on the decks shows it too. */
    void favouriteChanged(long trackId, boolean favourite) {
        onDecks.values().stream()
                .map(DjStatus.PlayingTrack::track)
                .filter(track -> track.id() == trackId)
                .findFirst()
                .ifPresent(track -> sources.favourite(track, favourite));
        onDecks.replaceAll((key, playing) -> playing.track().id() == trackId
                ? new DjStatus.PlayingTrack(
                        playing.track().withFavourite(favourite), playing.playlist(), playing.emotion())
                : playing);
    }

    Optional<DjStatus.PlayingTrack> onDeck(Optional<PlaybackStatus.DeckStatus> deck) {
        return deck.flatMap(status -> Optional.ofNullable(onDecks.get(status.key())))
                .map(playing -> playing.withCover(covers.apply(playing.track())));
    }

    Optional<Program> program() {
        return program;
    }

    Optional<DjStatus.PlayingTrack> track(long key) {
        return Optional.ofNullable(onDecks.get(key));
    }

    /** From now on this is what plays; nothing is started. */
    void resume(Program wanted) {
        program = Optional.of(wanted);
    }

    /** Tries a track of another program, beside what plays. */
    void tryOut(Program of, Track track) {
        play(of, track, moodFade());
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
            advance(moodFade());
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
        Optional<Track> track = now.cursor().next();
        if (track.isEmpty()) {
            notices.accept("\"" + now.title() + "\" has no songs.");
            return;
        }
        play(track.get(), transition);
    }

    private void play(Track track, Transition transition) {
        play(program.orElseThrow(), track, transition);
    }

    private void play(Program now, Track track, Transition transition) {
        long key = ++lastKey;
        onDecks.put(key, new DjStatus.PlayingTrack(track, now.title(), now.emotion()));
        if (onDecks.size() > TRACKS_REMEMBERED) {
            onDecks.remove(onDecks.keySet().iterator().next());
        }
        player.play(item(key, track), transition);
        library.savePlaces(now.shares());
        levels.comingUp(library.likelyNext(now.cursor()));
    }

    private MediaItem item(long key, Track track) {
        return new MediaItem(key, sources.playable(track.location()), levels.of(track));
    }

    private boolean sounds() {
        PlaybackStatus.State state = player.status().state();
        return state == PlaybackStatus.State.PLAYING
                || state == PlaybackStatus.State.FADING
                || state == PlaybackStatus.State.LOADING;
    }

    private Transition moodFade() {
        return new Transition(settings.fades().mood(), settings.fades().curve());
    }

    private Transition skipFade() {
        return new Transition(settings.fades().skip(), settings.fades().curve());
    }

    @Override
    public void started(long key) {
        DjStatus.PlayingTrack playing = onDecks.get(key);
        if (playing == null) {
            return;
        }
        failuresInARow = 0;
        skips.tellFound();
        Instant at = clock.instant();
        sources.started(playing.track(), at);
        log.info(
                "Playing {}{} from \"{}\"",
                playing.track().title(),
                playing.track().artist().isEmpty()
                        ? ""
                        : " by " + playing.track().artist(),
                playing.playlist());
        library.write(store -> store.recordPlay(playing.track().id(), at, playing.emotion()));
    }

    @Override
    public void ending(long key) {
        if (program.isPresent()) {
            advance(moodFade());
        }
    }

    @Override
    public void ended(long key) {
        if (program.isPresent()) {
            advance(new Transition(Duration.ZERO, settings.fades().curve()));
        }
    }

    @Override
    public void failed(long key, String reason) {
        DjStatus.PlayingTrack playing = onDecks.get(key);
        if (playing == null) {
            return;
        }
        notices.accept("Skipped \"" + playing.track().title() + "\": " + reason);
        library.write(store -> store.markUnplayable(playing.track().id(), reason));
        failuresInARow++;
        int size = program.map(now -> now.cursor().size()).orElse(0);
        if (failuresInARow >= Math.max(1, size)) {
            notices.accept("No song of \"" + playing.playlist() + "\" can be played: " + reason);
            player.stop(Duration.ZERO);
        } else if (program.isPresent()) {
            advance(skipFade());
        }
    }
}
