package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.VideoFrames;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.settings.DjSettings;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What the panel may ask of the DJ. Every method returns at once, from any thread; the outcome shows in
 * {@link DjStatus}.
 */
public interface DjCommands {
    /** The pictures of what plays, where it is a video. */
    default VideoFrames video() {
        return VideoFrames.NONE;
    }

    /** Plays, pauses or resumes. */
    void playPause();

    /** Plays or resumes, or pauses; nothing happens when it does so already. */
    default void setPlaying(boolean on) {}

    /** Fades down and ends the music. */
    default void stop() {}

    /** Fades to the next track. */
    void next();

    /** Fades to the track before. */
    void previous();

    /** Plays this track of the queue now. */
    void playFromQueue(long trackId);

    /** Master volume, 0 to 1. */
    void setVolume(double volume);

    /** Mutes or unmutes the master. */
    void setMuted(boolean muted);

    /** Marks or unmarks a favourite. */
    void setFavourite(long trackId, boolean favourite);

    /** Mood changes switch the music, or leave it alone. */
    void setDjOn(boolean on);

    /** The user went through the introduction, or skipped it: it does not come by itself again. */
    default void welcomed() {}

    /** Opens or closes the camera. */
    void setCameraOn(boolean on);

    /** Closes the camera for this time; zero opens it again. */
    void pauseCamera(Duration time);

    /** Several frames of the camera now, one opinion, accepted at once as the mood. */
    void snapshot();

    /** One look at a picture file, accepted at once as the mood. */
    void snapshot(Path picture);

    /** One look at a picture in memory, accepted at once as the mood; {@code name} is for people. */
    void snapshot(BufferedImage picture, String name);

    /** What the last snapshot's face really showed; remembered, and the mood if it was another. */
    void answerSnapshot(Emotion truth);

    /** The user picks the mood; it holds for ten minutes. */
    void chooseMood(Emotion emotion);

    /**
     * The last switch was wrong: fades back, remembers it, holds for ten minutes; {@code right} when the user names it.
     */
    void notThisMood(Optional<Emotion> right);

    /** Keeps the mood as it is for ten minutes, or lets go again. */
    void setHold(boolean hold);

    /** Playlists, tracks or the mapping changed in the store: read them anew; applies to what comes next. */
    void libraryChanged();

    /**
     * A change of the settings as the DJ has them by then, saved and applied; what is not its own it leaves as it is,
     * so that nobody's change is lost to another's. Called on a DJ thread.
     */
    void changeSettings(UnaryOperator<DjSettings> change);

    /**
     * Calls {@code listener} with each new status, at most 30 a second, on a DJ thread; closing the handle ends it. The
     * UI hands over to the event dispatch thread by itself.
     */
    Subscription subscribe(Consumer<DjStatus> listener);

    /** A running subscription; closed from any thread, twice if need be. A call that has begun may still come. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
