package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.Text;
import java.util.Locale;

/** Titles of cards, in capitals. */
final class Titles {
    private Titles() {}

    static Text of(Messages messages, String key) {
        Text title = new Text(Text.Kind.HEADING);
        set(title, messages.text(key));
        return title;
    }

    static void set(Text title, String words) {
        String capitals = words.toUpperCase(Locale.getDefault());
        if (!capitals.equals(title.getText())) {
            title.setText(capitals);
            title.getAccessibleContext().setAccessibleName(words);
        }
    }
}
