package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.model.emotion.Emotion;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.ResourceBundle;

/** The window's texts, dates and numbers in one language: German, otherwise English. */
final class InsightWords {
    static final String BUNDLE = "io.github.mooddj.plugin.ui.insight.Insight";

    private final ResourceBundle texts;
    private final Locale locale;
    private final ZoneId zone;
    private final DateTimeFormatter clock;

    InsightWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        texts = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                InsightWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    String text(String key) {
        return texts.getString(key);
    }

    String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    String name(Emotion emotion) {
        return text("emotion." + emotion.key());
    }

    ZoneId zone() {
        return zone;
    }

    DayOfWeek firstDayOfWeek() {
        return WeekFields.of(locale).getFirstDayOfWeek();
    }

    /** A time of day as the user writes it. */
    String clock(Instant at) {
        return clock.format(at.atZone(zone));
    }

    /** The same for a time without a day. */
    String clock(LocalTime at) {
        return clock.format(at);
    }

    /** Day and time, short. */
    String dayAndClock(Instant at) {
        return weekday(at.atZone(zone).toLocalDate()) + " " + clock(at);
    }

    /** "Mon", "Mo". */
    String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    /** A whole date with its day of the week. */
    String longDate(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }

    /** A date in a few letters. */
    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** Hours and minutes. */
    String span(Duration length) {
        long minutes = Math.round(length.toSeconds() / 60.0);
        return minutes < 60 ? text("span.minutes", minutes) : text("span.hours", minutes / 60, minutes % 60);
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /** Two digits behind the point. */
    String confidence(double value) {
        return String.format(locale, "%.2f", value);
    }

    String capitals(String key) {
        return text(key).toUpperCase(locale);
    }
}
