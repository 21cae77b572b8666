package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.ui.look.EmotionColours;
import java.awt.Color;
import java.awt.Font;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.plaf.UIResource;

/** The panel's buttons, all made alike. */
final class Buttons {
    private static final String STYLE = "FlatLaf.style";
    private static final String ROUND = "arc: 12; margin: 4,10,4,10; minimumWidth: 0";

    private Buttons() {}

    /** A button with a word on it. */
    static JButton word(String name, String text, String hint, Runnable press) {
        JButton button = new JButton(text);
        button.putClientProperty(STYLE, ROUND);
        return ready(button, name, text, hint, press);
    }

    /** A button that stays down. */
    static JToggleButton toggle(String name, String text, String hint, Runnable press) {
        JToggleButton button = new JToggleButton(text);
        button.putClientProperty(STYLE, ROUND);
        return ready(button, name, text, hint, press);
    }

    /** A button that is an icon only. */
    static JButton icon(String name, Icon icon, String hint, Runnable press) {
        JButton button = new JButton(icon);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.putClientProperty(STYLE, "margin: 6,6,6,6; arc: 12");
        button.setMargin(new Insets(6, 6, 6, 6));
        button.setContentAreaFilled(false);
        button.setRolloverEnabled(true);
        return ready(button, name, hint, hint, press);
    }

    /** Enter presses it as the space bar does. */
    static JButton pressedByEnter(JButton button) {
        button.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0, false), "pressed");
        button.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0, true), "released");
        return button;
    }

    /** Makes it the card's primary button, in this colour; without a colour it is like the others again. */
    static void paintPrimary(AbstractButton button, Optional<Color> colour) {
        Color area = colour.orElse(null);
        if (area == null ? button.getBackground() instanceof UIResource : area.equals(button.getBackground())) {
            return;
        }
        button.setBackground(area);
        button.setForeground(area == null ? null : EmotionColours.ink(area));
        button.setFont(button.getFont().deriveFont(Font.BOLD));
    }

    /** Says anew what a button does. */
    static void explain(AbstractButton button, String spoken, String hint) {
        if (!hint.equals(button.getToolTipText())) {
            button.setToolTipText(hint);
        }
        button.getAccessibleContext().setAccessibleName(spoken);
    }

    private static <B extends AbstractButton> B ready(
            B button, String name, String spoken, String hint, Runnable press) {
        button.setName(name);
        explain(button, spoken, hint);
        button.addActionListener(event -> press.run());
        return button;
    }
}
