package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Text;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import javax.swing.table.JTableHeader;

/** Labels in the kinds of type that the panel uses too. */
final class Labels {
    private Labels() {}

    /** Said beside something. */
    static Text quiet(String text) {
        return label(text, Text.Kind.QUIET);
    }

    /** Over a card or a part of it. */
    static Text heading(String text) {
        return label(text.toUpperCase(Locale.getDefault()), Text.Kind.HEADING);
    }

    /** The name of a thing. */
    static Text name(String text) {
        return label(text, Text.Kind.NAME);
    }

    private static Text label(String text, Text.Kind kind) {
        Text label = new Text(kind);
        label.setText(text);
        return label;
    }

    /** The columns' names stand where their cells begin. */
    static void lead(JTableHeader header) {
        if (header.getDefaultRenderer() instanceof JLabel label) {
            label.setHorizontalAlignment(SwingConstants.LEADING);
        }
    }
}
