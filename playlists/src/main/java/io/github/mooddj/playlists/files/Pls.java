package io.github.mooddj.playlists.files;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PLS: {@code File1=}, {@code Title1=}, {@code Length1=}. */
final class Pls {
    private static final Pattern LINE = Pattern.compile("(?i)(file|title|length)(\\d{1,7})\\s*=\\s*(.*)");

    private Pls() {}

    static void read(String text, EntryList entries) throws UnreadablePlaylistException {
        if (!text.stripLeading().toLowerCase(Locale.ROOT).startsWith("[playlist]")) {
            throw new UnreadablePlaylistException("no PLS playlist");
        }
        Map<Integer, String> files = new TreeMap<>();
        Map<Integer, String> titles = new TreeMap<>();
        Map<Integer, String> lengths = new TreeMap<>();
        text.lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line.strip());
            if (matcher.matches()) {
                int number = Integer.parseInt(matcher.group(2));
                switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
                    case "file" -> files.put(number, matcher.group(3));
                    case "title" -> titles.put(number, matcher.group(3));
                    default -> lengths.put(number, matcher.group(3));
                }
            }
        });
        files.forEach((number, location) -> entries.add(new PlaylistEntry(
                location.strip(), titles.getOrDefault(number, ""), "", M3u.seconds(lengths.getOrDefault(number, "")))));
    }
}
