package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** In place of a deck while nothing is loaded. */
final class NothingPlays extends Card {
    private static final long serialVersionUID = 1L;

    NothingPlays(Messages messages) {
        super(new MigLayout("insets 10, gap 0, fillx", "[72!, center]12[grow, fill]", "[36:, bottom]2[36:, top]"), 10);
        setName("playing.nothing");
        Lines title = Lines.upTo(2, Text.Kind.NAME, messages.text("playing.nothing"));
        Lines hint = Lines.upTo(4, Text.Kind.QUIET, messages.text("playing.nothing.hint"));
        add(new JLabel(Icons.of("music", 36, Tones::quietText)), "spany 2, aligny center");
        add(title, "wmin 0, wrap");
        add(hint, "wmin 0");
    }
}
