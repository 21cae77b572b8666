package io.github.mooddj.model.classify;

import java.io.IOException;

/** A file is no network that this program opens; the message is one line for the user. */
public final class NetworkFileException extends IOException {
    private static final long serialVersionUID = 1;

    /** Says why. */
    public NetworkFileException(String message) {
        super(message);
    }

    /** Says why, with the cause. */
    public NetworkFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
