package io.github.mooddj.plugin.settings;

import java.time.Duration;

/**
 * What the user set about the camera.
 *
 * @param consent whether the user said yes to the camera
 * @param source {@code auto}, a number, {@code folder:DIR}, an address, or {@code none}
 * @param interval time between two looks, 0.2 to 120 s
 * @param batteryInterval the same while the computer runs on its battery, if that is longer
 * @param preview whether the panel shows the camera picture
 */
public record CameraSettings(
        boolean consent, String source, Duration interval, Duration batteryInterval, boolean preview) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the interval is out of its range
     */
    public CameraSettings {
        DjSettings.check("interval", interval, Duration.ofMillis(200), Duration.ofMinutes(2));
        DjSettings.check("battery interval", batteryInterval, Duration.ofMillis(200), Duration.ofMinutes(2));
    }

    /** The same with another answer to the question for the camera. */
    public CameraSettings withConsent(boolean wanted) {
        return new CameraSettings(wanted, source, interval, batteryInterval, preview);
    }

    /** What a new user has. */
    public static CameraSettings defaults() {
        return new CameraSettings(false, "auto", Duration.ofSeconds(5), Duration.ofSeconds(15), true);
    }
}
