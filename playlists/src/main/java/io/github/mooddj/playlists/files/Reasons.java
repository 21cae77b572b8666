package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, for people. */
final class Reasons {
    private Reasons() {}

    static String of(IOException failure) {
        if (failure instanceof UnreadablePlaylistException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (failure instanceof NoSuchFileException) {
            return "not there";
        }
        if (failure instanceof FileSystemLoopException) {
            return "a link to a folder above it";
        }
        return "cannot be read";
    }
}
