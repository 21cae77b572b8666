package io.github.mooddj.playlists.files;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.HistoryStore.MoodSpan;
import io.github.mooddj.playlists.HistoryStore.Play;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes moods and tracks, in the order in which they began, for spreadsheets (CSV after RFC 4180). Any thread but the
 * event dispatch thread, since it waits for files.
 */
public final class TimelineExport {
    private static final String HEAD = "from,until,kind,mood,confidence,reason,title,artist,album\r\n";

    private TimelineExport() {}

    /**
     * Writes a line for each; the file is there as a whole or not at all.
     *
     * @param zone whose times are written, with their offset
     * @throws IOException if the disk refuses
     */
    public static void write(List<MoodSpan> moods, List<Play> plays, ZoneId zone, Path file) throws IOException {
        Stream<Line> lines = Stream.concat(
                moods.stream().map(mood -> new Line(mood.from(), line(mood, zone))),
                plays.stream().map(play -> new Line(play.from(), line(play, zone))));
        WholeFile.write(
                file,
                HEAD
                        + lines.sorted(Comparator.comparing(Line::at))
                                .map(Line::text)
                                .collect(Collectors.joining()));
    }

    private static String line(MoodSpan mood, ZoneId zone) {
        return time(mood.from(), zone) + "," + time(mood.until(), zone) + ",mood,"
                + mood.emotion().key() + "," + String.format(Locale.ROOT, "%.3f", mood.confidence()) + ","
                + quoted(mood.reason()) + ",,,\r\n";
    }

    private static String line(Play play, ZoneId zone) {
        return time(play.from(), zone) + "," + time(play.until(), zone) + ",track,"
                + play.mood().map(Emotion::key).orElse("") + ",,,"
                + quoted(play.track().title()) + ","
                + quoted(play.track().artist()) + "," + quoted(play.track().album()) + "\r\n";
    }

    private static String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    /** Spreadsheets run what begins like a formula: an apostrophe before it makes them show it. */
    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private record Line(Instant at, String text) {}
}
