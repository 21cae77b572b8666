package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.List;

/**
 * What the director plays on: our own decks, or a host that plays by itself. Every method is called on the owner's
 * executor (thread {@code mood-dj}), returns within 50 ms, and says what became of it through {@link PlaybackListener};
 * only {@link #status}, {@link #underruns} and what {@link #video} gives may be used from any thread.
 */
public interface MusicPlayer extends AutoCloseable {
    /**
     * Loads this item beside what sounds now, and fades over to it as soon as it is ready; plays if paused or stopped.
     */
    void play(MediaItem item, Transition transition);

    /**
     * Loads this item on the idle deck once no fade runs, so that a {@link #play} of it starts at once; replaces what
     * was prepared before. Whatever else is played drops it. {@link PlaybackListener#failed} comes for it as for any. A
     * player that cannot do so does nothing.
     */
    default void prepare(MediaItem item) {}

    /**
     * The same, and the item begins by itself after the last sample of the live one, without a gap; then
     * {@link PlaybackListener#started} is sent instead of {@link PlaybackListener#ending}.
     */
    default void follow(MediaItem item) {}

    /**
     * What will be asked for after the live item if nothing comes between, the next one first: for players that show a
     * list of their own. Whoever chooses there makes it the live one, and {@link PlaybackListener#started} is sent.
     */
    default void queue(List<MediaItem> coming) {}

    /** Fades down and freezes in place. */
    void pause(Duration fade);

    /** Goes on where it was frozen. */
    void resume(Duration fade);

    /** Fades down and unloads. */
    void stop(Duration fade);

    /** Master volume. */
    void setVolume(Gain volume);

    /** Master mute; the volume is kept. */
    void setMuted(boolean muted);

    /** How long before a track's end {@link PlaybackListener#ending} is sent, 0 to 12 s; 5 s unless set. */
    void setTrackEndFade(Duration length);

    /** What sounds now; from any thread. */
    PlaybackStatus status();

    /** How often a decoder or the device got its sound too late since the start; from any thread. */
    default long underruns() {
        return 0;
    }

    /** The pictures of what sounds, where it is a video. */
    default VideoFrames video() {
        return VideoFrames.NONE;
    }

    /** Adds a listener; it stays until {@link #close}. */
    void addListener(PlaybackListener listener);

    /** Silent at once, everything freed within 2 s; may be called twice. */
    @Override
    void close();
}
