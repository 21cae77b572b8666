package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.HistoryStore;
import io.github.mooddj.playlists.HistoryStore.MoodSpan;
import io.github.mooddj.playlists.HistoryStore.Play;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a day or a week.
 *
 * @param period which
 * @param moods oldest first; the first may have begun before, the last may go on after it
 * @param plays oldest first
 */
record Insight(Period period, List<MoodSpan> moods, List<Play> plays) {
    Insight {
        moods = List.copyOf(moods);
        plays = List.copyOf(plays);
    }

    static Insight nothing(Period period) {
        return new Insight(period, List.of(), List.of());
    }

    /** Asks the disk; by a worker only. */
    static Insight read(HistoryStore history, Period period, ZoneId zone) {
        Instant from = period.from(zone);
        Instant until = period.until(zone);
        return new Insight(period, history.moods(from, until), history.plays(from, until));
    }

    boolean isEmpty() {
        return moods.isEmpty() && plays.isEmpty();
    }

    /** One of its days. */
    Insight of(Period day, ZoneId zone) {
        Instant from = day.from(zone);
        Instant until = day.until(zone);
        return new Insight(
                day,
                moods.stream()
                        .filter(mood ->
                                mood.from().isBefore(until) && !mood.until().isBefore(from))
                        .toList(),
                plays.stream()
                        .filter(play ->
                                play.from().isBefore(until) && play.until().isAfter(from))
                        .toList());
    }

    /** How long each mood lasted in the period, the longest first; moods that did not are left out. */
    Map<Emotion, Duration> shares(ZoneId zone) {
        Instant from = period.from(zone);
        Instant until = period.until(zone);
        Map<Emotion, Duration> sums = new EnumMap<>(Emotion.class);
        for (MoodSpan mood : moods) {
            Instant begin = mood.from().isBefore(from) ? from : mood.from();
            Instant end = mood.until().isAfter(until) ? until : mood.until();
            if (end.isAfter(begin)) {
                sums.merge(mood.emotion(), Duration.between(begin, end), Duration::plus);
            }
        }
        Map<Emotion, Duration> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<Emotion, Duration>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The moods that began in the period, the newest first. */
    List<MoodSpan> switches(ZoneId zone) {
        Instant from = period.from(zone);
        return moods.stream()
                .filter(mood -> !mood.from().isBefore(from))
                .sorted(Comparator.comparing(MoodSpan::from).reversed())
                .toList();
    }

    /** What the mood before this one was; empty for the first that is known. */
    Optional<Emotion> before(MoodSpan mood) {
        int index = moods.indexOf(mood);
        return index > 0 ? Optional.of(moods.get(index - 1).emotion()) : Optional.empty();
    }

    /** The first track that a mood brought. */
    Optional<Play> brought(MoodSpan mood) {
        return plays.stream()
                .filter(play -> !play.from().isBefore(mood.from())
                        && play.from().isBefore(mood.until())
                        && play.mood().equals(Optional.of(mood.emotion())))
                .findFirst();
    }
}
