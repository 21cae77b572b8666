package io.github.mooddj.playlists.store;

import java.io.IOException;

/** A file is no backup that this version can read; the message is a sentence for the user. */
public final class UnreadableBackupException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableBackupException(String message) {
        super(message);
    }

    UnreadableBackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
