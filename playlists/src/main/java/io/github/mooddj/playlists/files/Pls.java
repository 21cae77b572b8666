package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PLS: {@code File1=}, {@code Title1=}, {@code Length1=}. */
final class Pls {
    private static final Pattern LINE = Pattern.compile("(?i)(file|title|length)(\\d{1,7})\\s*=\\s*(.*)");
    private static final int LONGEST_TITLE = 1000;

    private Pls() {}

    static void read(PlaylistLines lines, EntryList entries) throws IOException {
        Map<Integer, String> files = new TreeMap<>();
        Map<Integer, String> titles = new TreeMap<>();
        Map<Integer, String> lengths = new TreeMap<>();
        boolean head = false;
        for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
            String line = next.get().strip();
            if (!head && !line.isEmpty()) {
                if (!line.toLowerCase(Locale.ROOT).startsWith("[playlist]")) {
                    throw new UnreadablePlaylistException(Reason.NOT_PLS);
                }
                head = true;
            }
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                int number = Integer.parseInt(matcher.group(2));
                String text = matcher.group(3).strip();
                switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
                    case "file" -> putFile(files, number, text, entries);
                    case "title" -> put(titles, number, text.substring(0, Math.min(text.length(), LONGEST_TITLE)));
                    default -> put(lengths, number, text.substring(0, Math.min(text.length(), 20)));
                }
            }
        }
        if (!head) {
            throw new UnreadablePlaylistException(Reason.NOT_PLS);
        }
        files.forEach((number, location) -> entries.add(new PlaylistEntry(
                location, titles.getOrDefault(number, ""), "", M3u.seconds(lengths.getOrDefault(number, "")))));
    }

    private static void putFile(Map<Integer, String> files, int number, String location, EntryList entries) {
        if (files.size() >= EntryList.MOST && !files.containsKey(number)) {
            entries.reject(location, Reason.TOO_MANY_ENTRIES);
        } else {
            files.put(number, location);
        }
    }

    private static void put(Map<Integer, String> texts, int number, String text) {
        if (texts.size() < EntryList.MOST) {
            texts.put(number, text);
        }
    }
}
