package io.github.mooddj.host.attach;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.LayoutManager2;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JRootPane;

/**
 * The host's own layout of its window, with a strip at the right that is ours: the host's content pane stays what and
 * where it is, only narrower. Once let go, it is the host's layout and nothing else.
 */
final class SideLayout implements LayoutManager2 {
    private final JRootPane root;
    private final LayoutManager hosts;
    private final JComponent side;
    private boolean active = true;

    SideLayout(JRootPane root, LayoutManager hosts, JComponent side) {
        this.root = root;
        this.hosts = hosts;
        this.side = side;
    }

    LayoutManager hosts() {
        return hosts;
    }

    void letGo() {
        active = false;
    }

    @Override
    public void layoutContainer(Container parent) {
        hosts.layoutContainer(parent);
        if (active && side.getParent() == root.getLayeredPane()) {
            Rectangle whole = root.getContentPane().getBounds();
            int width = Math.min(side.getPreferredSize().width, whole.width * 2 / 3);
            root.getContentPane().setBounds(whole.x, whole.y, whole.width - width, whole.height);
            side.setBounds(whole.x + whole.width - width, whole.y, width, whole.height);
        }
    }

    private Dimension wider(Dimension hostsSize, Dimension sideSize) {
        return active ? new Dimension(hostsSize.width + sideSize.width, hostsSize.height) : hostsSize;
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        return wider(hosts.preferredLayoutSize(parent), side.getPreferredSize());
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return wider(hosts.minimumLayoutSize(parent), side.getMinimumSize());
    }

    @Override
    public Dimension maximumLayoutSize(Container parent) {
        return hosts instanceof LayoutManager2 two
                ? two.maximumLayoutSize(parent)
                : new Dimension(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public void addLayoutComponent(Component component, Object constraints) {
        if (hosts instanceof LayoutManager2 two) {
            two.addLayoutComponent(component, constraints);
        }
    }

    @Override
    public void addLayoutComponent(String name, Component component) {
        hosts.addLayoutComponent(name, component);
    }

    @Override
    public void removeLayoutComponent(Component component) {
        hosts.removeLayoutComponent(component);
    }

    @Override
    public float getLayoutAlignmentX(Container parent) {
        return hosts instanceof LayoutManager2 two ? two.getLayoutAlignmentX(parent) : 0;
    }

    @Override
    public float getLayoutAlignmentY(Container parent) {
        return hosts instanceof LayoutManager2 two ? two.getLayoutAlignmentY(parent) : 0;
    }

    @Override
    public void invalidateLayout(Container parent) {
        if (hosts instanceof LayoutManager2 two) {
            two.invalidateLayout(parent);
        }
    }
}
