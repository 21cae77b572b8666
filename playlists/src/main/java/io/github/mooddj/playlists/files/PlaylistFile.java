package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a playlist file of any kind that we know. */
final class PlaylistFile {
    private PlaylistFile() {}

    /**
     * The entries as written.
     *
     * @param rejected takes entries that are beyond the bounds
     * @throws UnreadablePlaylistException if it is no playlist
     */
    static List<PlaylistEntry> read(Path file, RefusalList rejected) throws IOException {
        EntryList entries = new EntryList(rejected);
        String kind = MusicFiles.extension(file.toString());
        boolean cut;
        if (kind.equals("xspf")) {
            try (InputStream in = Files.newInputStream(file)) {
                cut = Xspf.read(in, entries);
            }
        } else {
            try (PlaylistLines lines = PlaylistLines.of(file)) {
                read(kind, lines, entries);
                cut = lines.cut();
            }
        }
        if (cut) {
            rejected.add(file.toString(), Reason.TOO_LARGE);
        }
        return entries.entries();
    }

    private static void read(String kind, PlaylistLines lines, EntryList entries) throws IOException {
        if (kind.equals("pls")) {
            Pls.read(lines, entries);
        } else {
            M3u.read(lines, entries);
        }
    }
}
