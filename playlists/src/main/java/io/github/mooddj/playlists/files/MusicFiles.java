package io.github.mooddj.playlists.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files are music and which are playlists, by name. Any thread. */
public final class MusicFiles {
    private static final Set<String> AUDIO = Set.of(
            "mp3", "flac", "ogg", "oga", "opus", "wav", "m4a", "m4b", "aac", "aif", "aiff", "wma", "ape", "wv", "mpc",
            "mka", "mp2");
    private static final Set<String> VIDEO = Set.of("mp4", "m4v", "mkv", "webm", "mov", "avi", "ogv", "mpg", "mpeg");
    private static final Set<String> PLAYLISTS = Set.of("m3u", "m3u8", "pls", "xspf");

    private MusicFiles() {}

    /** Whether a file's name says that it is music, or a video of it. */
    public static boolean isAudio(Path file) {
        String extension = extension(file.toString());
        return AUDIO.contains(extension) || VIDEO.contains(extension);
    }

    /** Whether a file's name says that it is a playlist. */
    public static boolean isPlaylist(Path file) {
        return PLAYLISTS.contains(extension(file.toString()));
    }

    /** What file choosers offer: extensions of playlist files, without the dot. */
    public static List<String> playlistExtensions() {
        return PLAYLISTS.stream().sorted().toList();
    }

    /** What file choosers offer: extensions of music files, without the dot. */
    public static List<String> audioExtensions() {
        return AUDIO.stream().sorted().toList();
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > 6 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The file's name without its extension; never blank. */
    static String title(Path file) {
        Path name = file.getFileName();
        String text = (name == null ? file.toString() : name.toString()).replaceAll("\\p{Cntrl}", " ");
        int dot = text.lastIndexOf('.');
        String title = dot > 0 ? text.substring(0, dot).strip() : text.strip();
        return title.isEmpty() ? "Untitled" : title;
    }
}
