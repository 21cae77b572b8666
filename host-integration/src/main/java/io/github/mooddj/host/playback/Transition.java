package io.github.mooddj.host.playback;

import java.time.Duration;

/**
 * How to get from what sounds now to the next thing.
 *
 * @param length 0 to 12 s
 * @param curve how the gains move
 */
public record Transition(Duration length, CrossfadeCurve curve) {
    /** The longest fade. */
    public static final Duration LONGEST = Duration.ofSeconds(12);

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if the length is negative or above {@link #LONGEST}
     */
    public Transition {
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("fade of " + length);
        }
    }
}
