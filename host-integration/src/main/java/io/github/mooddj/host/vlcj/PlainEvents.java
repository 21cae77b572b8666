package io.github.mooddj.host.vlcj;

import java.util.Optional;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;

/** What libVLC says while it plays; on its threads. */
final class PlainEvents extends MediaPlayerEventAdapter {
    private final PlainPlayer.Listener listener;
    private final Runnable pictures;
    private volatile boolean heard;
    private volatile long time;
    private volatile long length;

    /**
     * Begins.
     *
     * @param pictures runs when a video begins to show
     */
    PlainEvents(PlainPlayer.Listener listener, Runnable pictures) {
        this.listener = listener;
        this.pictures = pictures;
    }

    /** Another piece comes. */
    void forget() {
        heard = false;
        time = 0;
        length = 0;
    }

    /** Whether libVLC has said anything of the piece. */
    boolean heard() {
        return heard;
    }

    /** Somebody went there, in milliseconds; libVLC says so later. */
    void sought(long place) {
        time = place;
    }

    /** In milliseconds. */
    long time() {
        return time;
    }

    /** In milliseconds; 0 while unknown. */
    long length() {
        return length;
    }

    @Override
    public void timeChanged(MediaPlayer player, long newTime) {
        time = newTime;
    }

    @Override
    public void lengthChanged(MediaPlayer player, long newLength) {
        length = newLength;
    }

    @Override
    public void videoOutput(MediaPlayer player, int outputs) {
        if (outputs > 0) {
            pictures.run();
        }
    }

    @Override
    public void playing(MediaPlayer player) {
        heard = true;
        listener.playing(true);
    }

    @Override
    public void paused(MediaPlayer player) {
        listener.playing(false);
    }

    @Override
    public void stopped(MediaPlayer player) {
        listener.playing(false);
    }

    @Override
    public void finished(MediaPlayer player) {
        heard = true;
        listener.playing(false);
        listener.ended(Optional.empty());
    }

    @Override
    public void error(MediaPlayer player) {
        heard = true;
        listener.ended(Optional.of("VLC cannot play it"));
    }
}
