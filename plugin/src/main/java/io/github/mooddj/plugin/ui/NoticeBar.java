package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.util.Optional;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** A line for the user; gone when there is nothing to say. */
final class NoticeBar extends Card {
    private static final long serialVersionUID = 1L;

    private final Lines words = Lines.upTo(4, Text.Kind.PLAIN, "");

    NoticeBar() {
        super(new MigLayout("insets 6 12 6 12, gap 8, fillx", "[][grow, fill]", "[center]"), 12);
        setName("notice");
        words.setName("notice.text");
        add(new JLabel(Icons.of("warning", 20, Tones::caution)));
        add(words, "wmin 0");
        setVisible(false);
    }

    /** Whether there is something to say now. */
    boolean show(Optional<String> notice) {
        notice.ifPresent(words::setText);
        setVisible(notice.isPresent());
        return notice.isPresent();
    }
}
