package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The first step: what it does, what it never does, and the user's yes or no to the camera. */
final class FirstRunPromise extends JPanel implements FirstRunStep {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final JButton allow;
    private final JButton without;
    private final Lines given;

    /**
     * Asks nothing yet.
     *
     * @param answered goes on after the user's yes (true) or no (false), which the DJ has heard then
     */
    FirstRunPromise(Messages messages, DjCommands commands, FirstRunStep.Answer answered) {
        super(new MigLayout("insets 0, gap 0, fillx, hidemode 3", "[]12[grow, fill]", "[]16[]16[]22[]8[]"));
        this.messages = messages;
        setOpaque(false);
        setName("first.promise");
        point("camera", "welcome.does");
        point("lock", "welcome.never");
        point("mood-happy", "welcome.choice");
        given = Lines.upTo(3, Text.Kind.QUIET, messages.text("welcome.given"));
        allow = Buttons.word(
                "welcome.allow", messages.text("welcome.allow"), messages.text("camera.start.hint"), () -> {
                    commands.setCameraOn(true);
                    answered.given(true);
                });
        without = Buttons.word(
                "welcome.without", messages.text("welcome.without"), messages.text("camera.line.OFF"), () -> {
                    commands.setCameraOn(false);
                    answered.given(false);
                });
        Buttons.pressedByEnter(allow);
        Buttons.pressedByEnter(without);
        add(given, "span, wmin 0, growx, wrap");
        add(allow, "span, growx, wrap");
        add(without, "span, growx");
    }

    /** Asks, unless the user has said yes already. */
    void ask(boolean consent) {
        given.setVisible(consent);
        allow.setVisible(!consent);
        without.setVisible(!consent);
    }

    @Override
    public String title() {
        return messages.text("welcome.title");
    }

    @Override
    public JComponent first() {
        return allow;
    }

    /** The button that the others stand behind. */
    JButton primary() {
        return allow;
    }

    private void point(String icon, String key) {
        Lines words = Lines.upTo(6, Text.Kind.PLAIN, messages.text(key));
        add(new JLabel(Icons.of(icon, 20, Tones::quietText)), "aligny top");
        add(words, "wmin 0, wrap");
    }
}
