package io.github.mooddj.plugin.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people type them on a command line. Any thread. */
public final class DurationText {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})(ms|s|m|h)");

    private DurationText() {}

    /**
     * Reads a whole number and a unit: {@code 500ms}, {@code 5s}, {@code 2m}, {@code 1h}; empty when it is not that or
     * zero.
     */
    public static Optional<Duration> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        Duration duration =
                switch (matcher.group(2)) {
                    case "ms" -> Duration.ofMillis(number);
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    default -> Duration.ofHours(number);
                };
        return duration.isZero() ? Optional.empty() : Optional.of(duration);
    }
}
