package io.github.mooddj.plugin.ui.settings;

import java.util.Optional;

/**
 * A line for the user.
 *
 * @param text a sentence
 * @param problem whether something went wrong
 * @param action what the user can do about it
 */
record Notice(String text, boolean problem, Optional<Action> action) {
    /**
     * Something to do.
     *
     * @param label of the button
     * @param run on the event dispatch thread
     */
    record Action(String label, Runnable run) {}

    static Notice problem(String text) {
        return new Notice(text, true, Optional.empty());
    }

    static Notice done(String text) {
        return new Notice(text, false, Optional.empty());
    }

    static Notice done(String text, String label, Runnable run) {
        return new Notice(text, false, Optional.of(new Action(label, run)));
    }
}
