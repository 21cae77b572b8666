package io.github.mooddj.plugin.settings;

import io.github.mooddj.host.playback.CrossfadeCurve;
import java.time.Duration;

/**
 * What the user set.
 *
 * @param cameraConsent whether the user said yes to the camera
 * @param camera {@code auto}, a number, {@code folder:DIR}, an address, or {@code none}
 * @param interval time between two looks, 0.2 to 120 s
 * @param calm how slowly the mood follows
 * @param moodFade fade length on a mood change, 0 to 12 s; also the overlap at a track's end
 * @param skipFade fade length on next and previous, 0 to 12 s
 * @param pauseFade fade length on pause and stop, 0 to 12 s
 * @param curve how the gains move
 * @param shuffle whether playlists are shuffled
 * @param volume master volume, 0 to 1
 * @param preview whether the panel shows the camera picture
 */
public record DjSettings(
        boolean cameraConsent,
        String camera,
        Duration interval,
        Calm calm,
        Duration moodFade,
        Duration skipFade,
        Duration pauseFade,
        CrossfadeCurve curve,
        boolean shuffle,
        double volume,
        boolean preview) {

    /** How slowly the mood follows the face. */
    public enum Calm {
        QUICK,
        NORMAL,
        CALM
    }

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public DjSettings {
        check("interval", interval, Duration.ofMillis(200), Duration.ofMinutes(2));
        check("mood fade", moodFade, Duration.ZERO, Duration.ofSeconds(12));
        check("skip fade", skipFade, Duration.ZERO, Duration.ofSeconds(12));
        check("pause fade", pauseFade, Duration.ZERO, Duration.ofSeconds(12));
        if (!(volume >= 0 && volume <= 1)) {
            throw new IllegalArgumentException("volume not in 0..1: " + volume);
        }
    }

    /** The same with another volume. */
    public DjSettings withVolume(double wanted) {
        return new DjSettings(
                cameraConsent, camera, interval, calm, moodFade, skipFade, pauseFade, curve, shuffle, wanted, preview);
    }

    /** The same with another answer to the question for the camera. */
    public DjSettings withCameraConsent(boolean wanted) {
        return new DjSettings(
                wanted, camera, interval, calm, moodFade, skipFade, pauseFade, curve, shuffle, volume, preview);
    }

    /** What a new user has. */
    public static DjSettings defaults() {
        return new DjSettings(
                false,
                "auto",
                Duration.ofSeconds(5),
                Calm.NORMAL,
                Duration.ofSeconds(5),
                Duration.ofMillis(800),
                Duration.ofMillis(250),
                CrossfadeCurve.EQUAL_POWER,
                true,
                0.8,
                true);
    }

    private static void check(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " not in " + least + ".." + most + ": " + value);
        }
    }
}
