package io.github.mooddj.host.attach;

/** Nobody can get into a program; the message is one sentence for the user. */
public final class AttachTrouble extends Exception {
    private static final long serialVersionUID = 1;

    /** Says why, in one sentence for the user. */
    public AttachTrouble(String sentence) {
        super(sentence);
    }

    AttachTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
