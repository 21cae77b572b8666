package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Plain;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;

/** A name in a pill, with a cross that takes it away. */
final class NameChip extends JPanel {
    private static final long serialVersionUID = 1L;

    /**
     * Makes a chip.
     *
     * @param text shown
     * @param open when the name is pressed
     * @param removeHint what the cross does, in words
     * @param remove when the cross is pressed
     */
    NameChip(String text, Runnable open, String removeHint, Runnable remove) {
        super(new MigLayout("insets 2 10 2 4, gap 2", "[min:pref:180][]", "[center]"));
        setOpaque(false);
        JButton name = flat(text, text, open);
        name.setName("chip.open." + text);
        add(name, "wmin 20");
        JButton cross = flat("", removeHint, remove);
        cross.setIcon(new CrossIcon());
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
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = Pen.of(graphics);
        try {
            RoundRectangle2D pill =
                    new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1d, getHeight() - 1d, getHeight(), getHeight());
            pen.setColor(Tones.mix(Tones.card(), Tones.text(), 0.04));
            pen.fill(pill);
            pen.setColor(Tones.line());
            pen.draw(pill);
        } finally {
            pen.dispose();
        }
    }

    private static JButton flat(String text, String spoken, Runnable press) {
        JButton button = Plain.text(new JButton());
        button.setText(text);
        button.putClientProperty("JButton.buttonType", "borderless");
        button.putClientProperty("FlatLaf.style", "margin: 2,2,2,2; arc: 999; minimumWidth: 0");
        button.setOpaque(false);
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        button.getAccessibleContext().setAccessibleName(spoken);
        button.addActionListener(event -> press.run());
        return button;
    }
}
