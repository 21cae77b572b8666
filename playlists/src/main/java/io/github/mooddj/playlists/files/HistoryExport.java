package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.MoodRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes remembered moods for spreadsheets (CSV after RFC 4180) and programs (JSON). Any thread but the event dispatch
 * thread, since it waits for files.
 */
public final class HistoryExport {
    private HistoryExport() {}

    /**
     * Writes CSV or JSON, by the file's extension; the file is there as a whole or not at all.
     *
     * @throws IllegalArgumentException with a sentence for the user if the extension is neither
     * @throws IOException if the disk refuses
     */
    public static void write(List<MoodRecord> moods, Path file) throws IOException {
        String text =
                switch (MusicFiles.extension(file.toString())) {
                    case "csv" -> csv(moods);
                    case "json" -> json(moods);
                    default -> throw new IllegalArgumentException("The file's name must end in .csv or .json: " + file);
                };
        WholeFile.write(file, text);
    }

    private static String csv(List<MoodRecord> moods) {
        return "at,mood,confidence,reason\r\n"
                + moods.stream()
                        .map(mood -> mood.at() + "," + mood.emotion().key() + "," + number(mood.confidence()) + ",\""
                                + mood.reason().replace("\"", "\"\"") + "\"\r\n")
                        .collect(Collectors.joining());
    }

    private static String json(List<MoodRecord> moods) {
        return moods.stream()
                .map(mood -> "  {\"at\": \"" + mood.at() + "\", \"mood\": \""
                        + mood.emotion().key() + "\", \"confidence\": " + number(mood.confidence()) + ", \"reason\": \""
                        + escaped(mood.reason()) + "\"}")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String number(double confidence) {
        return String.format(Locale.ROOT, "%.3f", confidence);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                escaped.append('\\').append(letter);
            } else if (letter < ' ') {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
            } else {
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
