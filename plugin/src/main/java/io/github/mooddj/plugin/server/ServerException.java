package io.github.mooddj.plugin.server;

import java.io.IOException;

/** A server could not be asked, or refused; the message is a sentence for the user without anything secret in it. */
public final class ServerException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What kind of trouble. */
    public enum Kind {
        /** Nobody answers, or not in time, or not safely. */
        UNREACHABLE,
        /** Somebody answers who is no such server. */
        NO_SERVER,
        /** User or password is wrong, or the user may not do it. */
        REFUSED,
        /** The server wants to be asked in another way. */
        OTHER_LOGIN,
        /** What was asked for is not there, or something else that the server says. */
        FAILED
    }

    private final Kind kind;

    ServerException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    ServerException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What kind of trouble. */
    public Kind kind() {
        return kind;
    }
}
