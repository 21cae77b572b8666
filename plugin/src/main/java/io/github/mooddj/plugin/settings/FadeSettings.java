package io.github.mooddj.plugin.settings;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Transition;
import java.time.Duration;

/**
 * How the user wants songs to follow each other.
 *
 * @param mood fade length on a mood change, 0 to 12 s
 * @param trackEnd how long the end of a track and the start of the next one overlap, 0 to 12 s; not inside an album
 * @param skip fade length on next and previous, 0 to 12 s
 * @param pause fade length on pause and stop, 0 to 12 s
 * @param curve how the gains move
 */
public record FadeSettings(Duration mood, Duration trackEnd, Duration skip, Duration pause, CrossfadeCurve curve) {
    private static final Duration LONGEST = Duration.ofSeconds(12);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a length is out of its range
     */
    public FadeSettings {
        DjSettings.check("mood fade", mood, Duration.ZERO, LONGEST);
        DjSettings.check("track-end fade", trackEnd, Duration.ZERO, LONGEST);
        DjSettings.check("skip fade", skip, Duration.ZERO, LONGEST);
        DjSettings.check("pause fade", pause, Duration.ZERO, LONGEST);
    }

    /** How the music of another mood comes in. */
    public Transition moodFade() {
        return new Transition(mood, curve);
    }

    /** How the next track comes in at the end of the one before. */
    public Transition trackEndFade() {
        return new Transition(trackEnd, curve);
    }

    /** How a track comes in that the user asked for. */
    public Transition skipFade() {
        return new Transition(skip, curve);
    }

    /** What a new user has. */
    public static FadeSettings defaults() {
        return new FadeSettings(
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofMillis(800),
                Duration.ofMillis(250),
                CrossfadeCurve.EQUAL_POWER);
    }
}
