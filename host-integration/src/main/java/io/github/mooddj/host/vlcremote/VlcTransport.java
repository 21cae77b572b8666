package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.HostTransport;
import io.github.mooddj.host.NowPlaying;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** What VLC plays, whosever it is; commands go to the thread that asks VLC. Any thread. */
final class VlcTransport implements HostTransport {
    private static final VlcCommand NEXT = new VlcCommand("pl_next");
    private static final VlcCommand PREVIOUS = new VlcCommand("pl_previous");

    private final Supplier<Optional<VlcRemotePlayer>> player;

    VlcTransport(Supplier<Optional<VlcRemotePlayer>> player) {
        this.player = player;
    }

    @Override
    public NowPlaying nowPlaying() {
        return player.get()
                .map(VlcRemotePlayer::view)
                .flatMap(VlcView::status)
                .map(VlcTransport::of)
                .orElse(NowPlaying.UNKNOWN);
    }

    private static NowPlaying of(VlcStatus status) {
        NowPlaying.State state =
                switch (status.state()) {
                    case PLAYING -> NowPlaying.State.PLAYING;
                    case PAUSED -> NowPlaying.State.PAUSED;
                    case STOPPED -> NowPlaying.State.STOPPED;
                };
        NowPlaying playing = new NowPlaying(
                state,
                status.title(),
                Optional.empty(),
                Optional.of(status.time()),
                status.length(),
                OptionalDouble.empty());
        return playing.at((double) status.volume() / VlcVolume.FULL);
    }

    private void tell(VlcCommand command) {
        player.get().ifPresent(there -> there.tell(command));
    }

    @Override
    public void play() {
        tell(VlcCommand.resume());
    }

    @Override
    public void pause() {
        tell(VlcCommand.pause());
    }

    @Override
    public void next() {
        tell(NEXT);
    }

    @Override
    public void previous() {
        tell(PREVIOUS);
    }

    @Override
    public void seek(Duration position) {
        tell(VlcCommand.seek(position.toSeconds()));
    }

    @Override
    public void setVolume(double volume) {
        tell(VlcCommand.volume((int) Math.round(volume * VlcVolume.FULL)));
    }

    @Override
    public void enqueue(URI location) {
        tell(VlcCommand.enqueue(location));
    }
}
