package io.github.mooddj.model.personal;

import java.io.IOException;

/** A file is no personal calibration that can be used; the message is one line for the user. */
public final class PersonalFileException extends IOException {
    private static final long serialVersionUID = 1;

    /** Says why. */
    public PersonalFileException(String message) {
        super(message);
    }

    /** Says why, with the cause. */
    public PersonalFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
