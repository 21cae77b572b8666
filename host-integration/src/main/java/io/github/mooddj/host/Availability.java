package io.github.mooddj.host;

/** Whether a kind of player can be attached to. Values: any thread. */
public sealed interface Availability {
    /** What was found, or why not and what to do about it; for people, one line. */
    String sentence();

    /** It is here and can be attached to. */
    record Ready(String sentence) implements Availability {}

    /** It is here, but nobody can attach to it. */
    record Unusable(String sentence) implements Availability {}

    /** It is not here, or does not run. */
    record Absent(String sentence) implements Availability {}
}
