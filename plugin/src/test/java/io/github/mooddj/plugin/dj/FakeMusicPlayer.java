package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.host.playback.PlaybackListener;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.Transition;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Remembers what it was told; each item starts at once and stays in its fade until {@link #finishFade}. */
final class FakeMusicPlayer implements MusicPlayer {
    final List<MediaItem> played = new ArrayList<>();
    final List<MediaItem> prepared = new ArrayList<>();
    final List<MediaItem> followers = new ArrayList<>();
    final List<Transition> transitions = new ArrayList<>();
    final List<PlaybackListener> listeners = new ArrayList<>();
    /** What cannot be played at present. */
    final Set<URI> refused = new HashSet<>();

    PlaybackStatus.State state = PlaybackStatus.State.STOPPED;
    Optional<Long> live = Optional.empty();
    Optional<Long> outgoing = Optional.empty();
    Gain volume = Gain.FULL;
    boolean muted;
    Duration trackEndFade = Duration.ofSeconds(5);

    @Override
    public void play(MediaItem item, Transition transition) {
        played.add(item);
        transitions.add(transition);
        if (refused.contains(item.location())) {
            List.copyOf(listeners).forEach(listener -> listener.failed(item.key(), "its server does not answer"));
            return;
        }
        outgoing = live;
        live = Optional.of(item.key());
        state = outgoing.isPresent() ? PlaybackStatus.State.FADING : PlaybackStatus.State.PLAYING;
        listeners.forEach(listener -> listener.started(item.key()));
    }

    @Override
    public void prepare(MediaItem item) {
        prepared.add(item);
    }

    @Override
    public void follow(MediaItem item) {
        followers.add(item);
    }

    /** The last follower begins after the last sample of the live one. */
    void joint() {
        long key = followers.get(followers.size() - 1).key();
        live = Optional.of(key);
        List.copyOf(listeners).forEach(listener -> listener.started(key));
    }

    void finishFade() {
        outgoing = Optional.empty();
        state = PlaybackStatus.State.PLAYING;
    }

    /** The live stream breaks off. */
    void lose(String reason) {
        long key = live.orElseThrow();
        stop(Duration.ZERO);
        List.copyOf(listeners).forEach(listener -> listener.lost(key, reason));
    }

    void fail(String reason) {
        long key = live.orElseThrow();
        List.copyOf(listeners).forEach(listener -> listener.failed(key, reason));
    }

    @Override
    public void pause(Duration fade) {
        state = PlaybackStatus.State.PAUSED;
    }

    @Override
    public void resume(Duration fade) {
        state = PlaybackStatus.State.PLAYING;
    }

    @Override
    public void stop(Duration fade) {
        state = PlaybackStatus.State.STOPPED;
        live = Optional.empty();
        outgoing = Optional.empty();
    }

    @Override
    public void setVolume(Gain wanted) {
        volume = wanted;
    }

    @Override
    public void setMuted(boolean wanted) {
        muted = wanted;
    }

    @Override
    public void setTrackEndFade(Duration length) {
        trackEndFade = length;
    }

    @Override
    public PlaybackStatus status() {
        return new PlaybackStatus(
                state,
                live.map(FakeMusicPlayer::deck),
                outgoing.map(FakeMusicPlayer::deck),
                outgoing.map(key -> new PlaybackStatus.FadeStatus(
                        Duration.ofSeconds(5), Duration.ofSeconds(1), CrossfadeCurve.EQUAL_POWER)),
                volume,
                muted,
                "fake",
                true,
                Optional.empty());
    }

    private static PlaybackStatus.DeckStatus deck(long key) {
        return new PlaybackStatus.DeckStatus(
                key,
                Duration.ofSeconds(1),
                Optional.of(Duration.ofMinutes(3)),
                Optional.empty(),
                false,
                Gain.FULL,
                List.of(-20.0, -20.0));
    }

    @Override
    public void addListener(PlaybackListener listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        stop(Duration.ZERO);
    }
}
