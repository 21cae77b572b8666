package io.github.mooddj.plugin.ui.settings;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Insets;
import java.awt.LayoutManager;

/** Components side by side, each row middled, going on in the next row where the width ends. */
final class ChipFlow implements LayoutManager {
    private final int gap;

    /**
     * With a gap between components and rows.
     *
     * @param gap in pixels
     */
    ChipFlow(int gap) {
        this.gap = gap;
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = parent.getWidth() > 0 ? parent.getWidth() : Integer.MAX_VALUE;
        return flow(parent, width, false);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        Dimension wanted = preferredLayoutSize(parent);
        return new Dimension(60, wanted.height);
    }

    @Override
    public void layoutContainer(Container parent) {
        Dimension needed = flow(parent, parent.getWidth(), true);
        if (needed.height > parent.getHeight()) {
            parent.invalidate();
            EventQueue.invokeLater(parent::revalidate);
        }
    }

    private Dimension flow(Container parent, int width, boolean place) {
        Insets insets = parent.getInsets();
        int x = insets.left;
        int y = insets.top;
        int rowHeight = 0;
        int widest = 0;
        int rowStart = 0;
        for (int i = 0; i < parent.getComponentCount(); i++) {
            Component child = parent.getComponent(i);
            Dimension size = child.getPreferredSize();
            if (x > insets.left && x + size.width > width - insets.right) {
                middle(parent, rowStart, i, y, rowHeight, place);
                y += rowHeight + gap;
                x = insets.left;
                rowHeight = 0;
                rowStart = i;
            }
            if (place) {
                child.setBounds(x, y, Math.min(size.width, Math.max(0, width - insets.right - x)), size.height);
            }
            x += size.width + gap;
            widest = Math.max(widest, x - gap);
            rowHeight = Math.max(rowHeight, size.height);
        }
        middle(parent, rowStart, parent.getComponentCount(), y, rowHeight, place);
        return new Dimension(widest + insets.right, y + rowHeight + insets.bottom);
    }

    private static void middle(Container parent, int from, int to, int y, int height, boolean place) {
        for (int i = from; place && i < to; i++) {
            Component child = parent.getComponent(i);
            child.setLocation(child.getX(), y + (height - child.getHeight()) / 2);
        }
    }
}
