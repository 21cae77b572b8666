package io.github.mooddj.plugin;

/** The plug-in cannot work here; the message is a sentence for the user, without a full stop. */
final class CannotOpenException extends Exception {
    private static final long serialVersionUID = 1;

    CannotOpenException(String message) {
        super(message);
    }

    CannotOpenException(String message, Throwable cause) {
        super(message, cause);
    }
}
