package io.github.mooddj.model.seal;

import java.io.IOException;

/** A file is not the sealed file that it should be; the message is one line for the user. */
public final class SealedFileException extends IOException {
    private static final long serialVersionUID = 1;

    /** What is wrong, for callers that have words of their own. */
    public enum Fault {
        /** It is missing, or the disk refuses. */
        UNREADABLE,
        /** It is larger than any of its kind. */
        TOO_LARGE,
        /** It is empty, or something else. */
        FOREIGN,
        /** It is cut off or changed. */
        DAMAGED
    }

    private final Fault fault;

    SealedFileException(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    SealedFileException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
