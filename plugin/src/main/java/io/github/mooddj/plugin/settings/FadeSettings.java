package io.github.mooddj.plugin.settings;

import io.github.mooddj.host.playback.CrossfadeCurve;
import java.time.Duration;

/**
 * How the user wants songs to follow each other.
 *
 * @param mood fade length on a mood change, 0 to 12 s; also the overlap at a track's end
 * @param skip fade length on next and previous, 0 to 12 s
 * @param pause fade length on pause and stop, 0 to 12 s
 * @param curve how the gains move
 */
public record FadeSettings(Duration mood, Duration skip, Duration pause, CrossfadeCurve curve) {
    private static final Duration LONGEST = Duration.ofSeconds(12);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a length is out of its range
     */
    public FadeSettings {
        DjSettings.check("mood fade", mood, Duration.ZERO, LONGEST);
        DjSettings.check("skip fade", skip, Duration.ZERO, LONGEST);
        DjSettings.check("pause fade", pause, Duration.ZERO, LONGEST);
    }

    /** What a new user has. */
    public static FadeSettings defaults() {
        return new FadeSettings(
                Duration.ofSeconds(5), Duration.ofMillis(800), Duration.ofMillis(250), CrossfadeCurve.EQUAL_POWER);
    }
}
