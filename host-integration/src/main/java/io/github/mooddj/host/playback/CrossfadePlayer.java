package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two decks, one mixer, one sink: the {@link MusicPlayer} that sounds by itself. */
public final class CrossfadePlayer implements MusicPlayer {
    private static final Logger log = LoggerFactory.getLogger(CrossfadePlayer.class);
    private static final long POLL_MILLIS = 20;
    /** A picture is on the screen 20 ms after it was asked for, on average. */
    private static final int DRAWING = Frames.PER_SECOND / 50;

    private static final long LOAD_SECONDS = 4;

    private final ScheduledExecutorService owner;
    private final Deck.Factory factory;
    private final List<Deck> decks;
    private final AudioSink sink;
    private final Mixer mixer = new Mixer();
    private final MixerLoop loop;
    private final Switchboard switchboard;
    private final PlaybackListeners listeners = new PlaybackListeners(this::tell);
    private final ScheduledFuture<?> polling;
    private Gain volume = Gain.FULL;
    private boolean muted;
    private volatile boolean closed;
    private volatile PlayerView view = PlayerView.START;

    /**
     * Makes the two decks and starts thread audio-mixer.
     *
     * @param owner runs everything that is decided here, and the listeners (thread mood-dj, one thread)
     * @param threads makes thread audio-mixer; named, daemon
     * @param decks makes the decks; closed with this
     * @param sink where the mix goes; closed with this
     */
    public CrossfadePlayer(ScheduledExecutorService owner, ThreadFactory threads, Deck.Factory decks, AudioSink sink) {
        this.owner = owner;
        this.sink = sink;
        factory = decks;
        this.decks = List.of(decks.create("deck-a", this::heard), decks.create("deck-b", this::heard));
        switchboard = new Switchboard(mixer, this.decks, listeners, this::watch);
        loop = new MixerLoop(mixer, sink, threads);
        loop.start();
        polling = owner.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What the listeners ask for in {@link #status} is already so. */
    private void tell(Runnable news) {
        act(board -> {});
        news.run();
    }

    private void poll() {
        decks.forEach(Deck::tend);
        act(Switchboard::poll);
    }

    private void act(Consumer<Switchboard> action) {
        if (!closed) {
            action.accept(switchboard);
            view = switchboard.view(volume, muted);
        }
    }

    /** On any thread. */
    private void heard(DeckEvent event) {
        try {
            owner.execute(() -> act(board -> {
                if (event instanceof DeckEvent.Ready ready) {
                    board.ready(ready);
                } else if (event instanceof DeckEvent.LengthKnown known) {
                    board.lengthKnown(known);
                } else if (event instanceof DeckEvent.Titled titled) {
                    board.titled(titled);
                } else if (event instanceof DeckEvent.Failed failed) {
                    board.failed(failed);
                }
            }));
        } catch (RejectedExecutionException e) {
            log.debug("{} came after the end", event);
        }
    }

    private void watch(Slot slot, long ticket) {
        log.debug("Deck {} loads {}", slot.index(), slot.item().location());
        var unused = owner.schedule(
                () -> act(board -> board.overdue(ticket, "it did not start to play within " + LOAD_SECONDS + " s")),
                LOAD_SECONDS,
                TimeUnit.SECONDS);
    }

    @Override
    public void play(MediaItem item, Transition transition) {
        act(board -> board.play(item, transition));
    }

    @Override
    public void prepare(MediaItem item) {
        act(board -> board.prepare(item, Request.Purpose.WAIT));
    }

    @Override
    public void follow(MediaItem item) {
        act(board -> board.prepare(item, Request.Purpose.FOLLOW));
    }

    @Override
    public void pause(Duration fade) {
        act(board -> board.pause(fade));
    }

    @Override
    public void resume(Duration fade) {
        act(board -> board.resume(fade));
    }

    @Override
    public void stop(Duration fade) {
        act(board -> board.stop(fade));
    }

    @Override
    public void setVolume(Gain wanted) {
        volume = wanted;
        sendVolume();
    }

    @Override
    public void setMuted(boolean wanted) {
        muted = wanted;
        sendVolume();
    }

    private void sendVolume() {
        if (!sink.takesVolume(volume, muted)) {
            mixer.volume(muted ? Gain.SILENT : volume);
        }
        act(board -> {});
    }

    @Override
    public void setTrackEndFade(Duration length) {
        act(board -> board.trackEndFade(length));
    }

    @Override
    public PlaybackStatus status() {
        return view.with(mixer, sink);
    }

    @Override
    public long underruns() {
        return mixer.channel(0).underruns() + mixer.channel(1).underruns() + sink.underruns();
    }

    @Override
    public VideoFrames video() {
        return new VideoFrames() {
            @Override
            public Optional<VideoFrame> current() {
                return view.live().flatMap(live -> decks.get(live.deck())
                        .picture(mixer.channel(live.deck()).played() - sink.latency() + DRAWING));
            }

            @Override
            public void show(boolean wanted) {
                if (!owner.isShutdown()) {
                    owner.execute(() -> decks.forEach(deck -> deck.showVideo(wanted)));
                }
            }
        };
    }

    @Override
    public void addListener(PlaybackListener listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        polling.cancel(false);
        loop.close();
        decks.forEach(Deck::close);
        factory.close();
        view = PlayerView.START;
    }
}
