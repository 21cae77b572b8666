package io.github.mooddj.plugin.settings;

import io.github.mooddj.host.HeldHost;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the user asked for at this start only, on top of the {@linkplain DjSettings settings}; nothing of it is saved.
 *
 * @param demo demo music and demo faces, quick to follow
 * @param profile as whom to start; empty for the one used last
 * @param camera instead of the camera of the settings, as text for the camera's own parser
 * @param cameraHold how long a folder camera shows each picture
 * @param audio where the sound goes instead of the settings' output
 * @param interval instead of the settings' time between two looks
 * @param calm instead of the settings' calm
 * @param duration ends by itself after this time
 * @param whileDjPlays what becomes of the music that the host plays by itself
 */
public record StartOptions(
        boolean demo,
        Optional<String> profile,
        Optional<String> camera,
        Duration cameraHold,
        Optional<AudioChoice> audio,
        Optional<Duration> interval,
        Optional<DjSettings.Calm> calm,
        Optional<Duration> duration,
        HeldHost.Manner whileDjPlays) {
    private static final Duration CAMERA_HOLD = Duration.ofSeconds(10);

    /**
     * Reads the options of a host's start.
     *
     * @param options by name without dashes, as in {@code bin/mood-dj --help}; names that are not ours are left alone
     * @throws IllegalArgumentException with a sentence for the user if a value cannot be read
     */
    public static StartOptions of(Map<String, String> options) {
        return new StartOptions(
                Boolean.parseBoolean(options.getOrDefault("demo", "false")),
                Optional.ofNullable(options.get("profile")),
                Optional.ofNullable(options.get("camera")),
                duration(options, "camera-hold").orElse(CAMERA_HOLD),
                Optional.ofNullable(options.get("audio")).map(AudioChoice::parse),
                duration(options, "interval").map(StartOptions::checkedInterval),
                Optional.ofNullable(options.get("calm")).map(StartOptions::calm),
                duration(options, "duration"),
                Optional.ofNullable(options.get("while-dj-plays"))
                        .map(StartOptions::manner)
                        .orElse(HeldHost.Manner.PAUSE));
    }

    private static Optional<Duration> duration(Map<String, String> options, String name) {
        String text = options.get(name);
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(DurationText.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "--" + name + " is a time such as 500ms, 5s, 2m or 1h, not '" + text + "'")));
    }

    private static Duration checkedInterval(Duration interval) {
        if (interval.compareTo(Duration.ofMillis(200)) < 0 || interval.compareTo(Duration.ofMinutes(2)) > 0) {
            throw new IllegalArgumentException("--interval is 200ms to 2m");
        }
        return interval;
    }

    private static HeldHost.Manner manner(String text) {
        return HeldHost.Manner.of(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("--while-dj-plays is pause, duck or leave, not '" + text + "'"));
    }

    private static DjSettings.Calm calm(String text) {
        for (DjSettings.Calm calm : DjSettings.Calm.values()) {
            if (calm.name().toLowerCase(Locale.ROOT).equals(text)) {
                return calm;
            }
        }
        throw new IllegalArgumentException("--calm is quick, normal or calm, not '" + text + "'");
    }
}
