package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** Two decks, one mixer, one sink: the {@link MusicPlayer} that sounds by itself. */
public final class CrossfadePlayer implements MusicPlayer {
    /**
     * Makes the two decks and starts thread audio-mixer.
     *
     * @param owner runs everything that is decided here, and the listeners (thread mood-dj, one thread)
     * @param threads makes thread audio-mixer; named, daemon
     * @param decks makes the decks; closed with this
     * @param sink where the mix goes; closed with this
     */
    public CrossfadePlayer(ScheduledExecutorService owner, ThreadFactory threads, Deck.Factory decks, AudioSink sink) {
        throw new UnsupportedOperationException(owner + " " + threads + " " + decks + " " + sink);
    }

    @Override
    public void play(MediaItem item, Transition transition) {}

    @Override
    public void pause(Duration fade) {}

    @Override
    public void resume(Duration fade) {}

    @Override
    public void stop(Duration fade) {}

    @Override
    public void setVolume(Gain volume) {}

    @Override
    public void setMuted(boolean muted) {}

    @Override
    public void setTrackEndFade(Duration length) {}

    @Override
    public PlaybackStatus status() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addListener(PlaybackListener listener) {}

    @Override
    public void close() {}
}
