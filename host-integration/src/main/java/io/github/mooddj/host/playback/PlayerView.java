package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the owner decided last, for {@link MusicPlayer#status} from any thread; the mixer adds its own figures. */
record PlayerView(
        PlaybackStatus.State state,
        Optional<OnDeck> live,
        Optional<OnDeck> outgoing,
        Optional<Crossfade> fade,
        Gain volume,
        boolean muted) {
    /** Nothing plays yet. */
    static final PlayerView START = new PlayerView(
            PlaybackStatus.State.STOPPED, Optional.empty(), Optional.empty(), Optional.empty(), Gain.FULL, false);

    /** A track on a deck. */
    record OnDeck(int deck, long key, Optional<Duration> length, Optional<String> title, boolean video) {}

    /**
     * As the owner sees it.
     *
     * @param pending whether a track is wanted that does not sound yet
     */
    static PlayerView of(Stage stage, Transport transport, boolean pending, Gain volume, boolean muted) {
        return new PlayerView(
                state(stage, transport, pending),
                stage.live().map(PlayerView::onDeck),
                stage.outgoing().map(PlayerView::onDeck),
                stage.outgoing().map(old -> stage.fade()),
                volume,
                muted);
    }

    private static PlaybackStatus.State state(Stage stage, Transport transport, boolean pending) {
        if (transport.paused()) {
            return PlaybackStatus.State.PAUSED;
        } else if (pending && (transport.down() || stage.live().isEmpty())) {
            return PlaybackStatus.State.LOADING;
        } else if (stage.live().isPresent() && stage.outgoing().isPresent()) {
            return PlaybackStatus.State.FADING;
        }
        return stage.live().isPresent() ? PlaybackStatus.State.PLAYING : PlaybackStatus.State.STOPPED;
    }

    private static OnDeck onDeck(Slot slot) {
        return new OnDeck(slot.index(), slot.item().key(), slot.length(), slot.title(), slot.hasVideo());
    }

    PlaybackStatus with(Mixer mixer, AudioSink sink) {
        return new PlaybackStatus(
                state,
                live.map(track -> status(track, mixer)),
                outgoing.map(track -> status(track, mixer)),
                fade.map(plan -> new PlaybackStatus.FadeStatus(
                        Frames.time(plan.frames()),
                        Frames.time(Math.max(0, plan.frames() - mixer.fadeRemaining())),
                        plan.curve())),
                volume,
                muted,
                sink.description(),
                sink.audible(),
                sink.trouble());
    }

    private static PlaybackStatus.DeckStatus status(OnDeck track, Mixer mixer) {
        Channel channel = mixer.channel(track.deck());
        return new PlaybackStatus.DeckStatus(
                track.key(),
                Frames.time(channel.played()),
                track.length(),
                track.title(),
                track.video(),
                new Gain(channel.gain()),
                List.of(channel.leftLevel(), channel.rightLevel()));
    }
}
