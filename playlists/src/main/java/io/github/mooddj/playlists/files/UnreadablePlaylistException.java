package io.github.mooddj.playlists.files;

import java.io.IOException;

/** A playlist file that is none. */
final class UnreadablePlaylistException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadablePlaylistException(Reason reason) {
        super(reason.text());
        this.reason = reason;
    }

    UnreadablePlaylistException(Reason reason, Throwable cause) {
        super(reason.text(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
