package io.github.mooddj.plugin.ui.insight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day or a week of the calendar.
 *
 * @param first its first day
 * @param days 1 or 7
 */
record Period(LocalDate first, int days) {
    static Period day(LocalDate day) {
        return new Period(day, 1);
    }

    /** The week that the day is in. */
    static Period week(LocalDate day, DayOfWeek begins) {
        return new Period(day.with(TemporalAdjusters.previousOrSame(begins)), 7);
    }

    boolean isWeek() {
        return days > 1;
    }

    LocalDate last() {
        return first.plusDays(days - 1L);
    }

    Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    Instant until(ZoneId zone) {
        return first.plusDays(days).atStartOfDay(zone).toInstant();
    }

    Period previous() {
        return new Period(first.minusDays(days), days);
    }

    Period next() {
        return new Period(first.plusDays(days), days);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    List<Period> singleDays() {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(days)
                .map(Period::day)
                .toList();
    }
}
