package io.github.mooddj.host.playback;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What sounds at one moment; a snapshot.
 *
 * @param state what the whole does
 * @param live the deck that plays, or that comes in during a fade; empty when nothing is loaded
 * @param outgoing the deck that goes out during a fade
 * @param fade the fade that runs, from {@code outgoing} to {@code live}
 * @param volume the master volume
 * @param muted whether the master is mute
 * @param sink where the mix goes, for people: a device's name, a file, or why there is no sound
 * @param audible false when the mix goes nowhere that a person could hear (no device)
 * @param trouble a sentence without a full stop while the mix does not go where the user wants it
 */
public record PlaybackStatus(
        State state,
        Optional<DeckStatus> live,
        Optional<DeckStatus> outgoing,
        Optional<FadeStatus> fade,
        Gain volume,
        boolean muted,
        String sink,
        boolean audible,
        Optional<String> trouble) {

    /** What the whole does. */
    public enum State {
        /** Nothing is loaded. */
        STOPPED,
        /** A first track is being loaded and prefilled. */
        LOADING,
        /** One deck sounds. */
        PLAYING,
        /** Two decks sound. */
        FADING,
        /** Frozen where it was, or fading down to that. */
        PAUSED
    }

    /**
     * One deck.
     *
     * @param key the {@link MediaItem#key}
     * @param position how much the listener has heard
     * @param length the track's length; empty when unknown (streams)
     * @param video whether it has pictures
     * @param gain its gain in the fade
     * @param title what a stream says it plays now; empty for files, and while it says nothing
     * @param levels RMS of the last few hundredths of a second after all gains, dBFS, left and right; -120 is silence
     */
    public record DeckStatus(
            long key,
            Duration position,
            Optional<Duration> length,
            Optional<String> title,
            boolean video,
            Gain gain,
            List<Double> levels) {
        /** Copies. */
        public DeckStatus {
            levels = List.copyOf(levels);
        }
    }

    /**
     * A fade that runs.
     *
     * @param length the whole
     * @param elapsed how much of it has sounded
     * @param curve how the gains move
     */
    public record FadeStatus(Duration length, Duration elapsed, CrossfadeCurve curve) {}
}
