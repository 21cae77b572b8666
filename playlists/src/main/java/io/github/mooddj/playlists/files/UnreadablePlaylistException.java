package io.github.mooddj.playlists.files;

import java.io.IOException;

/** A playlist file that is none. The message is a few words for the user. */
final class UnreadablePlaylistException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadablePlaylistException(String message) {
        super(message);
    }

    UnreadablePlaylistException(String message, Throwable cause) {
        super(message, cause);
    }
}
