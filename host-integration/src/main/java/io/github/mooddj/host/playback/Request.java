package io.github.mooddj.host.playback;

import java.time.Duration;

/**
 * A track that a deck shall load.
 *
 * @param item which
 * @param transition how it comes in when it is asked to sound
 * @param purpose what for
 */
record Request(MediaItem item, Transition transition, Purpose purpose) {
    /** What a track is loaded for. */
    enum Purpose {
        /** It sounds as soon as it is ready. */
        PLAY,
        /** It waits, prefilled, until it is asked to sound. */
        WAIT,
        /** It begins after the last sample of the live one. */
        FOLLOW
    }

    private static final Transition CUT = new Transition(Duration.ZERO, CrossfadeCurve.EQUAL_POWER);

    static Request play(MediaItem item, Transition transition) {
        return new Request(item, transition, Purpose.PLAY);
    }

    static Request prepare(MediaItem item, Purpose purpose) {
        return new Request(item, CUT, purpose);
    }
}
