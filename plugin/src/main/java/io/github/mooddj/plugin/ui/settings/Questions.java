package io.github.mooddj.plugin.ui.settings;

import java.awt.Component;
import java.util.Optional;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;

/** Questions to the user, each in a window of its own. */
final class Questions {
    private Questions() {}

    /** Asks for a name; empty when the user thought better of it. */
    static Optional<String> name(@Nullable Component over, String title, String proposal) {
        return text(over, title, Words.text("playlist.name"), proposal);
    }

    /** Asks for a line of text; empty when the user thought better of it. */
    static Optional<String> text(@Nullable Component over, String title, String question, String proposal) {
        Object answer =
                JOptionPane.showInputDialog(over, question, title, JOptionPane.PLAIN_MESSAGE, null, null, proposal);
        return Optional.ofNullable(answer).map(text -> text.toString().strip()).filter(text -> !text.isEmpty());
    }

    /** Asks before something is lost; the answer that keeps it is chosen at first. */
    static boolean sure(@Nullable Component over, String title, String whatIsLost, String yes) {
        Object[] answers = {yes, Words.text("keep")};
        int answer = JOptionPane.showOptionDialog(
                over,
                whatIsLost,
                title,
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.WARNING_MESSAGE,
                null,
                answers,
                answers[1]);
        return answer == 0;
    }
}
