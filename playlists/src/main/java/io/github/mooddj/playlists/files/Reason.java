package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why something was not imported. Windows find the words by {@link #name}; command lines print {@link #text}. */
public enum Reason {
    /** There is no such file. */
    NOT_THERE("not there"),
    /** Neither music nor a playlist, by its name. */
    NOT_MUSIC("not a music file or playlist"),
    /** A folder, a device, a pipe. */
    NOT_A_FILE("not a file"),
    /** The same bytes are in the library under another name; that song is taken. */
    SAME_CONTENT("the same as a song that is there already"),
    /** A path or address beyond reason. */
    TOO_LONG("longer than " + EntryList.LONGEST + " characters"),
    /** One playlist with more lines than we take. */
    TOO_MANY_ENTRIES("more than " + EntryList.MOST + " entries in one playlist"),
    /** A playlist with more bytes than we read. */
    TOO_LARGE("only the first " + (PlaylistLines.LARGEST >> 20) + " MB of a playlist are read"),
    /** A folder with more files than we take. */
    TOO_MANY_FILES("more than " + MusicFolder.MOST + " files; the rest was left out"),
    /** Lines such as {@code #EXTVLCOPT}. */
    PLAYER_OPTIONS("options for a player are not taken over"),
    /** UNC paths and file addresses with a host. */
    OTHER_COMPUTER("files of other computers are not followed"),
    /** {@code vlc:}, {@code smb:}, {@code v4l2:} and all others. */
    SCHEME("only files, http and https"),
    /** Something like an address that is none. */
    NO_ADDRESS("no valid address"),
    /** Something like a path that is none. */
    NO_PATH("no valid path"),
    /** The system says no. */
    NO_PERMISSION("no permission to read it"),
    /** A link to a folder above it. */
    LINK_LOOP("a link to a folder above it"),
    /** Playlists inside playlists, without end. */
    NESTED("playlists that name each other, one twice, or many inside each other"),
    /** Binary data. */
    NO_TEXT("no text"),
    /** Not XSPF, or damaged. */
    NOT_XSPF("no XSPF playlist, or a damaged one"),
    /** Not PLS. */
    NOT_PLS("no PLS playlist"),
    /** XML that wants more than its own text. */
    ENTITIES("a document type or entities are not allowed in XSPF"),
    /** The parts of an HLS stream. */
    STREAM_PARTS("the parts of one network stream, not a list of songs"),
    /** Anything else. */
    UNREADABLE("cannot be read");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** A few English words. */
    public String text() {
        return text;
    }

    static Reason of(IOException failure) {
        if (failure instanceof UnreadablePlaylistException unreadable) {
            return unreadable.reason();
        }
        if (failure instanceof AccessDeniedException) {
            return NO_PERMISSION;
        }
        if (failure instanceof NoSuchFileException) {
            return NOT_THERE;
        }
        return failure instanceof FileSystemLoopException ? LINK_LOOP : UNREADABLE;
    }
}
