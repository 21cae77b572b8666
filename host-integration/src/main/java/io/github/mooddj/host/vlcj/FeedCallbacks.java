package io.github.mooddj.host.vlcj;

import com.sun.jna.Pointer;
import java.util.function.Supplier;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uk.co.caprica.vlcj.player.base.callback.AudioCallback;

/**
 * What libVLC tells, passed on to the load that runs. A flush is left alone: we never seek, and libVLC also flushes at
 * the end of a track, while its last second still waits to sound.
 */
final class FeedCallbacks extends MediaPlayerEventAdapter implements AudioCallback {
    private final Supplier<Feed> feed;

    FeedCallbacks(Supplier<Feed> feed) {
        this.feed = feed;
    }

    @Override
    public void play(MediaPlayer player, Pointer samples, int sampleCount, long pts) {
        feed.get().write(samples, sampleCount);
    }

    @Override
    public void lengthChanged(MediaPlayer player, long newLength) {
        feed.get().lengthKnown(newLength);
    }

    @Override
    public void finished(MediaPlayer player) {
        feed.get().finished();
    }

    @Override
    public void error(MediaPlayer player) {
        feed.get().failed("VLC cannot play it");
    }

    @Override
    public void pause(MediaPlayer player, long pts) {}

    @Override
    public void resume(MediaPlayer player, long pts) {}

    @Override
    public void flush(MediaPlayer player, long pts) {}

    @Override
    public void drain(MediaPlayer player) {}

    @Override
    public void setVolume(float volume, boolean mute) {}
}
