package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.Text;
import java.awt.BorderLayout;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Titles of cards, in capitals. */
final class Titles {
    private Titles() {}

    static Text of(Messages messages, String key) {
        Text title = new Text(Text.Kind.HEADING);
        set(title, messages.text(key));
        return title;
    }

    /** The head of a card: its title, and what is the matter with it at the right. */
    static JPanel header(Text title, JComponent chip) {
        JPanel header = new JPanel(new BorderLayout(8, 0));
        header.setOpaque(false);
        header.add(title, BorderLayout.CENTER);
        header.add(chip, BorderLayout.LINE_END);
        return header;
    }

    static void set(Text title, String words) {
        String capitals = words.toUpperCase(Locale.getDefault());
        if (!capitals.equals(title.getText())) {
            title.setText(capitals);
            title.getAccessibleContext().setAccessibleName(words);
        }
    }
}
