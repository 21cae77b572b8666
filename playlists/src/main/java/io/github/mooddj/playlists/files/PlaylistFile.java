package io.github.mooddj.playlists.files;

import java.io.IOException;
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
        switch (MusicFiles.extension(file.toString())) {
            case "xspf" -> Xspf.read(PlaylistText.bytes(file), entries);
            case "pls" -> Pls.read(PlaylistText.text(file), entries);
            default -> M3u.read(PlaylistText.text(file), entries);
        }
        return entries.entries();
    }
}
