package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.Pacer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackListeners;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Transition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The VLC application as the {@link MusicPlayer}: it has one deck, so that a fade goes down, switches and comes up
 * again. Whatever waits for VLC waits on a thread of its own.
 */
final class VlcRemotePlayer implements MusicPlayer {
    private static final Logger log = LoggerFactory.getLogger(VlcRemotePlayer.class);
    private static final long CLOSING_MILLIS = 1_400;

    private final Executor owner;
    private final ScheduledExecutorService remote;
    private final Pacer clock;
    private final VlcStage stage;
    private final PlaybackListeners listeners = new PlaybackListeners(this::tell);
    private volatile VlcView view = VlcView.START;
    private volatile boolean closed;
    private volatile Gain volume = Gain.FULL;
    private volatile boolean muted;
    private Optional<ScheduledFuture<?>> next = Optional.empty();

    /** Something to do on the stage. */
    private interface Work {
        void on(VlcStage stage) throws VlcTrouble;
    }

    /**
     * Makes the player; a VLC is looked for at once, and started with the first song if there is none.
     *
     * @param owner runs the listeners (thread mood-dj)
     * @param remote thread host-player
     * @param installation where VLC is
     * @param memory a folder for what has to outlive this process
     * @param windowed whether a VLC that is started here shows its window
     * @param say takes sentences for the user, on thread host-player
     */
    VlcRemotePlayer(
            Executor owner,
            ScheduledExecutorService remote,
            VlcInstallation installation,
            Path memory,
            boolean windowed,
            Consumer<String> say) {
        this.owner = owner;
        this.remote = remote;
        this.clock = Pacer.realTime();
        VlcMemory remembered = new VlcMemory(memory);
        stage = new VlcStage(
                new VlcLink(installation, remembered, windowed, clock, say),
                new VlcOwner(remembered),
                listeners,
                clock);
        act(nothing -> {});
    }

    /** On the owner's executor, when the status says so already. */
    private void tell(Runnable news) {
        view = stage.view();
        try {
            owner.execute(news);
        } catch (RejectedExecutionException e) {
            log.debug("After the end", e);
        }
    }

    private void act(Work work) {
        if (!closed) {
            try {
                remote.execute(() -> run(work));
            } catch (RejectedExecutionException e) {
                log.debug("After the end", e);
            }
        }
    }

    /** Thread host-player. */
    private void run(Work work) {
        next.ifPresent(task -> task.cancel(false));
        if (closed) {
            return;
        }
        Duration rest = Duration.ZERO;
        try {
            work.on(stage);
            rest = stage.step();
        } catch (VlcTrouble e) {
            stage.lost(e);
        } finally {
            // Also when a mistake of ours ends this run: the next one looks at VLC afresh.
            view = stage.view();
            next = Optional.of(remote.schedule(() -> run(nothing -> {}), rest.toMillis() + 1, TimeUnit.MILLISECONDS));
        }
    }

    @Override
    public void play(MediaItem item, Transition transition) {
        act(on -> on.play(item, transition));
    }

    @Override
    public void prepare(MediaItem item) {
        act(on -> on.prepare(item, false));
    }

    @Override
    public void follow(MediaItem item) {
        act(on -> on.prepare(item, true));
    }

    @Override
    public void queue(List<MediaItem> coming) {
        act(on -> on.queue(coming));
    }

    @Override
    public void pause(Duration fade) {
        act(on -> on.pause(fade));
    }

    @Override
    public void resume(Duration fade) {
        act(on -> on.resume(fade));
    }

    @Override
    public void stop(Duration fade) {
        act(on -> on.stop(fade));
    }

    @Override
    public void setVolume(Gain wanted) {
        volume = wanted;
        act(on -> on.volume(wanted, muted));
    }

    @Override
    public void setMuted(boolean wanted) {
        muted = wanted;
        act(on -> on.volume(volume, wanted));
    }

    @Override
    public void setTrackEndFade(Duration length) {
        act(on -> on.trackEndFade(length));
    }

    /** Something of the host's own, whatever the DJ does; any thread. */
    void tell(VlcCommand command) {
        act(on -> on.tell(command));
    }

    VlcView view() {
        return view;
    }

    @Override
    public PlaybackStatus status() {
        return view.at(clock.now());
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
        try {
            CompletableFuture.runAsync(stage::close, remote)
                    .completeOnTimeout(null, CLOSING_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
            remote.shutdownNow();
        } catch (RejectedExecutionException e) {
            log.debug("Closed after its thread", e);
        }
        view = VlcView.START;
    }
}
