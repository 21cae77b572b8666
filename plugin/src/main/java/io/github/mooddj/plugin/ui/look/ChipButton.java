package io.github.mooddj.plugin.ui.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;

/** A {@link Chip} that can be pressed, with the mouse and with the keyboard. Event dispatch thread only. */
public final class ChipButton extends JButton {
    private static final long serialVersionUID = 1L;

    private final Chip chip = new Chip();

    /** An empty chip with this component name. */
    public ChipButton(String name, Runnable press) {
        super.setName(name);
        super.setOpaque(false);
        super.setContentAreaFilled(false);
        super.setBorderPainted(false);
        super.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        super.addActionListener(event -> press.run());
    }

    /**
     * Shows a word and a dot.
     *
     * @param subject what the word is about, for those who do not see where the chip stands
     * @param hint what a press does
     */
    public void show(String word, Color colour, String subject, String hint) {
        chip.show(word, colour);
        String spoken = subject + ": " + word;
        if (!spoken.equals(getAccessibleContext().getAccessibleName())) {
            getAccessibleContext().setAccessibleName(spoken);
            revalidate();
        }
        if (!hint.equals(getToolTipText())) {
            setToolTipText(hint);
            getAccessibleContext().setAccessibleDescription(hint);
        }
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        // The superclass's constructor asks before there is a chip.
        return chip == null ? super.getPreferredSize() : chip.getPreferredSize();
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = Pen.of(graphics);
        try {
            if (getModel().isRollover() || getModel().isArmed()) {
                pen.setColor(Tones.groove());
                pen.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), getHeight(), getHeight()));
            }
            chip.setSize(getSize());
            chip.draw(pen);
            if (isFocusOwner()) {
                pen.setColor(Tones.focus());
                pen.setStroke(new BasicStroke(2));
                pen.draw(new RoundRectangle2D.Double(
                        1, 1, getWidth() - 2d, getHeight() - 2d, getHeight() - 2d, getHeight() - 2d));
            }
        } finally {
            pen.dispose();
        }
    }
}
