package io.github.mooddj.plugin.ui.settings;

import java.awt.Color;
import java.awt.Component;
import java.awt.Cursor;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;

/** A name in a pill, with a cross that takes it away. */
final class Chip extends Card {
    private static final long serialVersionUID = 1L;

    /**
     * Makes a chip.
     *
     * @param text shown
     * @param open when the name is pressed
     * @param removeHint what the cross does, in words
     * @param remove when the cross is pressed
     */
    Chip(String text, Runnable open, String removeHint, Runnable remove) {
        super(new MigLayout("insets 2 10 2 4, gap 2", "[min:pref:180][]", "[center]"), 13);
        add(flat(text, text, open), "wmin 20");
        JButton cross = flat("", removeHint, remove);
        cross.setIcon(Marks.cross());
        cross.setToolTipText(removeHint);
        cross.setName("chip.remove." + text);
        add(cross, "w 20!, h 20!");
    }

    /** Shows this menu on the name and the cross. */
    void setMenu(JPopupMenu menu) {
        setComponentPopupMenu(menu);
        for (Component child : getComponents()) {
            ((JButton) child).setInheritsPopupMenu(true);
        }
    }

    @Override
    Color fill() {
        return Shades.raised();
    }

    private static JButton flat(String text, String spoken, Runnable press) {
        JButton button = new JButton(text, (Icon) null);
        button.putClientProperty("JButton.buttonType", "borderless");
        button.putClientProperty("FlatLaf.style", "margin: 2,2,2,2; arc: 999; minimumWidth: 0");
        button.setContentAreaFilled(true);
        button.setOpaque(false);
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        button.getAccessibleContext().setAccessibleName(spoken);
        button.addActionListener(event -> press.run());
        return button;
    }
}
