package io.github.mooddj.plugin.ui.settings;

import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** As wide as its window and as high, and rolled up and down where the window is lower than what is in it. */
class Roll extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    Roll(LayoutManager layout) {
        super(layout);
        super.setOpaque(false);
    }

    /** Shows it in a window. */
    static JScrollPane pane(Roll roll) {
        JScrollPane pane =
                new JScrollPane(roll, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(null);
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        // Keeps the page off the bar; always, so that nothing moves when the bar comes.
        pane.setViewportBorder(BorderFactory.createEmptyBorder(0, 0, 0, 8));
        return pane;
    }

    @Override
    public final Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public final int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 16;
    }

    @Override
    public final int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(16, visible.height - 32);
    }

    @Override
    public final boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public final boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
