package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.notice.Sayings;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The panel's texts in one language: German, otherwise English. */
final class Messages {
    static final String BUNDLE = "io.github.mooddj.plugin.ui.Panel";

    private final ResourceBundle texts;
    private final Locale locale;
    private final DateTimeFormatter clock;
    private final Sayings sayings;

    /** In this language, with times of day in this zone. */
    Messages(Locale locale, ZoneId zone) {
        this.locale = locale;
        sayings = Sayings.in(locale);
        texts = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
    }

    /** The language. */
    Locale locale() {
        return locale;
    }

    /** The text with this key, as it stands. */
    String text(String key) {
        return texts.getString(key);
    }

    /** The text with this key, as a {@link MessageFormat} of these values. */
    String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** A sentence that came in English from elsewhere. */
    String said(String sentence) {
        return sayings.of(sentence);
    }

    /** An emotion's name, as it begins a line. */
    String name(Emotion emotion) {
        return text("emotion." + emotion.key());
    }

    /** Minutes and seconds on a deck, such as 3:07; hours only where there are some. */
    String deckTime(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** Roughly how long, for a sentence: 12 s, 4 min, 2 h. */
    String span(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        if (seconds < 90) {
            return text("time.seconds", seconds);
        }
        return seconds < 5400
                ? text("time.minutes", Math.round(seconds / 60.0))
                : text("time.hours", Math.round(seconds / 3600.0));
    }

    /** A time of day as the user writes it. */
    String clock(Instant at) {
        return clock.format(at);
    }

    /** A number with one digit behind the point. */
    String tenths(double value) {
        return String.format(locale, "%.1f", value);
    }

    /** A probability with two digits behind the point. */
    String probability(double value) {
        return String.format(locale, "%.2f", value);
    }
}
