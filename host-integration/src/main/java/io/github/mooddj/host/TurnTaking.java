package io.github.mooddj.host;

import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.host.playback.Transition;
import io.github.mooddj.host.playback.VideoFrames;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A player of our own in a host that may sound too: holds the host while ours plays, and gives it back afterwards.
 * Whoever starts the host meanwhile wants to hear it, and ours pauses. On the owner's executor, as every player.
 */
public final class TurnTaking implements MusicPlayer {
    private static final Duration STEP_BACK = Duration.ofMillis(250);

    private final MusicPlayer own;
    private final HostTransport transport;
    private final HeldHost held;
    private final Consumer<String> say;
    private final MediaPlayerHost.Registration registration;
    private final String name;
    private NowPlaying.State heard;

    /**
     * Begins.
     *
     * @param own ours
     * @param host the other
     * @param transport how to hold it
     * @param manner what holding means, asked each time
     * @param owner calls every method
     * @param say takes sentences for the user
     */
    public TurnTaking(
            MusicPlayer own,
            MediaPlayerHost host,
            HostTransport transport,
            Supplier<HeldHost.Manner> manner,
            Executor owner,
            Consumer<String> say) {
        this.own = own;
        this.transport = transport;
        this.held = new HeldHost(transport, manner);
        this.say = say;
        this.name = host.name();
        this.heard = transport.nowPlaying().state();
        own.addListener(new PlaybackListener() {
            @Override
            public void started(long key) {}

            @Override
            public void ending(long key) {}

            @Override
            public void ended(long key) {
                owner.execute(TurnTaking.this::giveBackIfSilent);
            }

            @Override
            public void failed(long key, String reason) {
                owner.execute(TurnTaking.this::giveBackIfSilent);
            }
        });
        registration = host.addListener(new HostListener() {
            @Override
            public void changed(NowPlaying now) {
                owner.execute(() -> hostDoes(now.state()));
            }
        });
    }

    private void giveBackIfSilent() {
        if (own.status().state() == State.STOPPED) {
            held.giveBack();
        }
    }

    private void hostDoes(NowPlaying.State state) {
        NowPlaying.State before = heard;
        heard = state;
        if (state != NowPlaying.State.PLAYING
                || before == NowPlaying.State.PLAYING
                || held.manner() != HeldHost.Manner.PAUSE
                || !sounds()) {
            return;
        }
        held.forget();
        own.pause(STEP_BACK);
        say.accept(name + " plays, so the DJ pauses");
    }

    private boolean sounds() {
        State state = own.status().state();
        return state == State.PLAYING || state == State.FADING || state == State.LOADING;
    }

    @Override
    public void play(MediaItem item, Transition transition) {
        heard = transport.nowPlaying().state();
        held.hold();
        own.play(item, transition);
    }

    @Override
    public void resume(Duration fade) {
        heard = transport.nowPlaying().state();
        held.hold();
        own.resume(fade);
    }

    @Override
    public void pause(Duration fade) {
        own.pause(fade);
        held.giveBack();
    }

    @Override
    public void stop(Duration fade) {
        own.stop(fade);
        held.giveBack();
    }

    @Override
    public void prepare(MediaItem item) {
        own.prepare(item);
    }

    @Override
    public void follow(MediaItem item) {
        own.follow(item);
    }

    @Override
    public void queue(List<MediaItem> coming) {
        own.queue(coming);
    }

    @Override
    public void setVolume(Gain volume) {
        own.setVolume(volume);
    }

    @Override
    public void setMuted(boolean muted) {
        own.setMuted(muted);
    }

    @Override
    public void setTrackEndFade(Duration length) {
        own.setTrackEndFade(length);
    }

    @Override
    public PlaybackStatus status() {
        return own.status();
    }

    @Override
    public long underruns() {
        return own.underruns();
    }

    @Override
    public VideoFrames video() {
        return own.video();
    }

    @Override
    public void addListener(PlaybackListener listener) {
        own.addListener(listener);
    }

    @Override
    public void close() {
        registration.close();
        own.close();
        held.giveBack();
    }
}
