package io.github.mooddj.plugin.ui.settings;

import javax.swing.JButton;

/** Buttons of one kind: roomy, with round corners where the look and feel has them. */
final class Buttons {
    private Buttons() {}

    static JButton make(String name, String text, Runnable press) {
        JButton button = new JButton(text);
        button.setName(name);
        button.addActionListener(event -> press.run());
        return roomy(button);
    }

    static JButton roomy(JButton button) {
        button.putClientProperty("FlatLaf.style", "arc: 10; margin: 4,12,4,12; minimumWidth: 0");
        return button;
    }
}
