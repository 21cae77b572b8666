package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** The first run: what it does, what it never does, and the user's yes before the camera opens. */
final class WelcomeCard extends Card {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final JButton allow;

    WelcomeCard(Messages messages, DjCommands commands, Runnable openSettings) {
        super(new MigLayout("insets 16, gap 0, fillx", "[]10[grow, fill]", "[]16[]16[]16[]24:push[]8[]8[]"), 12);
        this.messages = messages;
        setName("welcome");
        Lines title = Lines.upTo(2, Text.Kind.NAME, messages.text("welcome.title"));
        add(title, "span, wmin 0, growx, wrap");
        point("camera", "welcome.does");
        point("lock", "welcome.never");
        point("mood-happy", "welcome.choice");
        allow = Buttons.word(
                "welcome.allow",
                messages.text("welcome.allow"),
                messages.text("camera.start.hint"),
                () -> commands.setCameraOn(true));
        add(allow, "span, growx, wrap");
        add(
                Buttons.word(
                        "welcome.without",
                        messages.text("welcome.without"),
                        messages.text("camera.line.OFF"),
                        () -> commands.setCameraOn(false)),
                "span, growx, wrap");
        add(
                Buttons.word(
                        "welcome.settings",
                        messages.text("welcome.settings"),
                        messages.text("settings.hint"),
                        openSettings),
                "span, growx");
        restyle();
    }

    /** Colours that the look and feel does not know by itself. */
    void restyle() {
        Buttons.paintPrimary(allow, Optional.of(EmotionColours.of(Emotion.SAD)));
    }

    private void point(String icon, String key) {
        Lines words = Lines.upTo(6, Text.Kind.PLAIN, messages.text(key));
        add(new JLabel(Icons.of(icon, 20, Tones::quietText)), "aligny top");
        add(words, "wmin 0, wrap");
    }
}
