package io.github.mooddj.model.train;

/** A folder of faces cannot be used; the message is one line for the user. */
public final class DatasetException extends Exception {
    private static final long serialVersionUID = 1;

    /** Says why. */
    public DatasetException(String message) {
        super(message);
    }

    /** Says why, with the cause. */
    public DatasetException(String message, Throwable cause) {
        super(message, cause);
    }
}
