package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Reads M3U and M3U8: a location per line, {@code #EXTINF} before it, other comments left alone. */
final class M3u {
    private static final int LONGEST_TITLE = 1000;

    private M3u() {}

    static void read(PlaylistLines lines, EntryList entries) throws IOException {
        String info = "";
        for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
            String line = next.get().strip();
            if (line.startsWith("#EXT-X-TARGETDURATION") || line.startsWith("#EXT-X-STREAM-INF")) {
                throw new UnreadablePlaylistException(Reason.STREAM_PARTS);
            } else if (line.startsWith("#EXTINF:")) {
                info = line.substring("#EXTINF:".length(), Math.min(line.length(), LONGEST_TITLE));
            } else if (line.startsWith("#EXTVLCOPT") || line.startsWith("#KODIPROP")) {
                entries.reject(line, Reason.PLAYER_OPTIONS);
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                entries.add(entry(line, info));
                info = "";
            }
        }
    }

    /** An entry with what {@code #EXTINF} says: seconds, perhaps attributes, a comma, "artist - title". */
    private static PlaylistEntry entry(String location, String info) {
        int comma = info.indexOf(',');
        if (comma < 0) {
            return PlaylistEntry.of(location);
        }
        String name = info.substring(comma + 1).strip();
        int dash = name.indexOf(" - ");
        return new PlaylistEntry(
                location,
                dash > 0 ? name.substring(dash + 3).strip() : name,
                dash > 0 ? name.substring(0, dash).strip() : "",
                seconds(info.substring(0, comma)));
    }

    static Optional<Duration> seconds(String text) {
        String number = text.strip().split("\\s", 2)[0];
        return number.matches("\\d{1,6}(\\.\\d{1,6})?")
                ? Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(number) * 1000)))
                        .filter(length -> !length.isZero())
                : Optional.empty();
    }
}
