package io.github.mooddj.host.vlcremote;

import java.io.IOException;

/** VLC did not do what it was asked; the message is a sentence for the user without a full stop. */
final class VlcTrouble extends IOException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** What is wrong. */
    enum Kind {
        /** Nobody listens there: VLC has ended. */
        GONE,
        /** It hangs. */
        SILENT,
        /** It wants another password. */
        DENIED,
        /** Something that is no VLC listens there. */
        FOREIGN,
        /** There is no VLC to be started, or it ends at once. */
        UNSTARTABLE
    }

    VlcTrouble(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    VlcTrouble(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
