package io.github.mooddj.model.face;

/** A file is no picture that this program takes; the message is one line for the user and names the file. */
public final class UnreadablePictureException extends Exception {
    private static final long serialVersionUID = 1;

    /** Says why. */
    public UnreadablePictureException(String message) {
        super(message);
    }

    /** Says why, with the cause. */
    public UnreadablePictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
