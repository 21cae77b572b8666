package io.github.mooddj.plugin.cli;

import java.util.Locale;

/**
 * What {@code doctor} found out about one thing.
 *
 * @param state how it is
 * @param subject the thing
 * @param sentence what there is, or what to do about it
 */
record Finding(State state, String subject, String sentence) {
    /** How a thing is. */
    enum State {
        /** It works. */
        OK("ok"),
        /** The program runs without it, with less. */
        NOTE("note"),
        /** The program does not run without it. */
        BAD("BAD");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    static Finding ok(String subject, String sentence) {
        return new Finding(State.OK, subject, sentence);
    }

    static Finding note(String subject, String sentence) {
        return new Finding(State.NOTE, subject, sentence);
    }

    static Finding bad(String subject, String sentence) {
        return new Finding(State.BAD, subject, sentence);
    }

    /** "ok Java 17.0.13 of Debian". */
    String line() {
        return String.format(Locale.ROOT, "%-4s  %-15s  %s", state.word, subject, sentence);
    }
}
