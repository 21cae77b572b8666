package io.github.mooddj.host.vlcj;

import com.sun.jna.Pointer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import uk.co.caprica.vlcj.media.Media;
import uk.co.caprica.vlcj.media.MediaEventAdapter;
import uk.co.caprica.vlcj.media.MediaEventListener;
import uk.co.caprica.vlcj.media.Meta;
import uk.co.caprica.vlcj.media.TrackType;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uk.co.caprica.vlcj.player.base.callback.AudioCallback;

/**
 * What libVLC tells, passed on to the load that runs. A flush is left alone: we never seek, and libVLC also flushes at
 * the end of a track, while its last second still waits to sound.
 */
final class FeedCallbacks extends MediaPlayerEventAdapter implements AudioCallback {
    private final Supplier<Feed> feed;
    private final Consumer<Feed> titleChanged;
    private final Consumer<Feed> videoFound;
    private long pausedAt;
    private final MediaEventListener media = new MediaEventAdapter() {
        @Override
        public void mediaMetaChanged(Media changed, Meta what) {
            if (what == Meta.NOW_PLAYING) {
                titleChanged.accept(feed.get());
            }
        }
    };

    FeedCallbacks(Supplier<Feed> feed, Consumer<Feed> titleChanged, Consumer<Feed> videoFound) {
        this.feed = feed;
        this.videoFound = videoFound;
        this.titleChanged = titleChanged;
    }

    /** To be heard beside the player's own events; asking for the title itself has to happen elsewhere. */
    MediaEventListener ofMedia() {
        return media;
    }

    @Override
    public void play(MediaPlayer player, Pointer samples, int sampleCount, long pts) {
        feed.get().write(samples, sampleCount, pts);
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
        feed.get().broken();
    }

    @Override
    public void elementaryStreamAdded(MediaPlayer player, TrackType type, int id) {
        if (type == TrackType.VIDEO) {
            feed.get().pictures().expect();
            videoFound.accept(feed.get());
        }
    }

    @Override
    public void pause(MediaPlayer player, long pts) {
        pausedAt = pts;
    }

    @Override
    public void resume(MediaPlayer player, long pts) {
        feed.get().pictures().shift(pts - pausedAt);
    }

    @Override
    public void flush(MediaPlayer player, long pts) {}

    @Override
    public void drain(MediaPlayer player) {}

    @Override
    public void setVolume(float volume, boolean mute) {}
}
