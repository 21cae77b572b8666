package io.github.mooddj.host;

/** A host cannot be attached to; the message is one sentence for the user. */
public final class HostException extends Exception {
    private static final long serialVersionUID = 1;

    /** Says why, in one sentence for the user. */
    public HostException(String sentence) {
        super(sentence);
    }

    /** The same, with what was behind it. */
    public HostException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
