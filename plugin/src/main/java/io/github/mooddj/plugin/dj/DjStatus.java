package io.github.mooddj.plugin.dj;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.sampling.Snapshot;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the panel draws, at one moment.
 *
 * @param at when
 * @param djOn whether mood changes switch the music
 * @param camera the camera and the last look through it
 * @param lastLook what the last look alone said; empty before the first and while no face is seen
 * @param snapshot the last snapshot that the user asked for
 * @param mood the steady mood and why
 * @param playback decks, fade, volume
 * @param live the track on the live deck
 * @param outgoing the track on the outgoing deck
 * @param queue what comes next
 * @param moodsToday the day's moods, oldest first
 * @param notice a line for the user that stays until something else happens; empty when all is well
 * @param canUndo whether "Not this mood" has a switch to undo
 * @param previewWanted whether the user wants to see the camera's picture
 */
public record DjStatus(
        Instant at,
        boolean djOn,
        CameraStatus camera,
        Optional<EmotionProbabilities> lastLook,
        Optional<Snapshot> snapshot,
        MoodState mood,
        PlaybackStatus playback,
        Optional<PlayingTrack> live,
        Optional<PlayingTrack> outgoing,
        Queue queue,
        List<MoodRecord> moodsToday,
        Optional<Notice> notice,
        boolean canUndo,
        boolean previewWanted) {
    /** Copies. */
    public DjStatus {
        moodsToday = List.copyOf(moodsToday);
    }

    /**
     * A track on a deck.
     *
     * @param track which
     * @param playlist the name of the playlist that it came from
     * @param emotion the emotion that chose it; empty when the user did
     * @param cover a small square picture, not to be drawn into; empty when there is none, or not yet
     */
    public record PlayingTrack(Track track, String playlist, Optional<Emotion> emotion, Optional<BufferedImage> cover) {
        /** Without a cover. */
        public PlayingTrack(Track track, String playlist, Optional<Emotion> emotion) {
            this(track, playlist, emotion, Optional.empty());
        }

        /** The same with a cover. */
        public PlayingTrack withCover(Optional<BufferedImage> picture) {
            return new PlayingTrack(track, playlist, emotion, picture);
        }
    }

    /**
     * What comes next.
     *
     * @param playlist name of the playlist; empty text when none
     * @param emotion the emotion that it belongs to
     * @param next the coming tracks, at most 20
     * @param shuffled whether the order is shuffled
     */
    public record Queue(String playlist, Optional<Emotion> emotion, List<Track> next, boolean shuffled) {
        /** Copies. */
        public Queue {
            next = List.copyOf(next);
        }
    }
}
