package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.notice.Notice;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** A line for the user; gone when there is nothing to say. */
final class NoticeBar extends Card {
    private static final long serialVersionUID = 1L;

    private final Locale locale;
    private final Lines words = Lines.upTo(4, Text.Kind.PLAIN, "");

    NoticeBar(Locale locale) {
        super(new MigLayout("insets 6 12 6 12, gap 8, fillx", "[][grow, fill]", "[center]"), 12);
        this.locale = locale;
        setName("notice");
        words.setName("notice.text");
        add(new JLabel(Icons.of("warning", 20, Tones::caution)));
        add(words, "wmin 0");
        setVisible(false);
    }

    /** Whether there is something to say now. */
    boolean show(Optional<Notice> notice) {
        notice.map(said -> said.in(locale)).ifPresent(words::setText);
        setVisible(notice.isPresent());
        return notice.isPresent();
    }
}
