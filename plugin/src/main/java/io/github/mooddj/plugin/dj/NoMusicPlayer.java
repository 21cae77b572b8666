package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Transition;
import java.time.Duration;
import java.util.Optional;

/** Stands in where nothing can play: moods are read and shown, the music stays off, and the panel says why. */
public final class NoMusicPlayer implements MusicPlayer {
    private final String reason;
    private volatile Gain volume = Gain.FULL;
    private volatile boolean muted;

    /** Gives the reason, a sentence for the user. */
    public NoMusicPlayer(String reason) {
        this.reason = reason;
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
    public void setVolume(Gain wanted) {
        volume = wanted;
    }

    @Override
    public void setMuted(boolean wanted) {
        muted = wanted;
    }

    @Override
    public void setTrackEndFade(Duration length) {}

    @Override
    public PlaybackStatus status() {
        return new PlaybackStatus(
                PlaybackStatus.State.STOPPED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                volume,
                muted,
                reason,
                false,
                Optional.empty());
    }

    @Override
    public void addListener(PlaybackListener listener) {}

    @Override
    public void close() {}
}
