package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in English words why the disk refused; the JDK's messages are mostly the path alone. Stateless: any thread. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The failure with a sentence for the user as its message: that this file cannot be written, and why. */
    public static IOException writing(Path file, IOException failure) {
        return new IOException(file + " cannot be written: " + reason(failure), failure);
    }

    /** Why, in a few words without a full stop and without the path. */
    public static String reason(IOException failure) {
        if (isDiskFull(failure)) {
            return "the disk is full";
        }
        if (isReadOnly(failure)) {
            return "the disk is read-only";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "there is a file in its way";
        }
        if (failure instanceof FileSystemException fileSystem && fileSystem.getReason() != null) {
            return fileSystem.getReason();
        }
        return String.valueOf(failure.getMessage());
    }

    /** Whether this, or what lies behind it, is a disk or a share of one without room. */
    public static boolean isDiskFull(Throwable failure) {
        return says(failure, "no space left") || says(failure, "not enough space") || says(failure, "disk quota");
    }

    /** Whether this, or what lies behind it, is a file system that may be read only. */
    public static boolean isReadOnly(Throwable failure) {
        return says(failure, "read-only file system");
    }

    private static boolean says(Throwable failure, String words) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
