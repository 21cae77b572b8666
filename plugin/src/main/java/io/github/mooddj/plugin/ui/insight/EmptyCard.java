package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Nothing is remembered: what to do about it. */
final class EmptyCard extends JPanel {
    private static final long serialVersionUID = 1L;

    private final InsightWords words;
    private final Text title = new Text(Text.Kind.NAME);
    private final Lines hint = Lines.upTo(4, Text.Kind.QUIET, "");

    EmptyCard(InsightWords words) {
        super(new MigLayout("insets 0, fill, wrap 1", "[center]", "push[]12[]6[]push"));
        this.words = words;
        setName("insight.empty");
        setOpaque(false);
        hint.setName("insight.empty.hint");
        add(new JLabel(Icons.of("mood-neutral", 48, Tones::quietText)));
        add(title);
        add(hint, "w 200:520:520");
    }

    void explain(boolean current) {
        title.setText(words.text(current ? "empty.now" : "empty.then"));
        hint.setText(words.text(current ? "empty.now.hint" : "empty.then.hint"));
    }
}
