package io.github.mooddj.host.attach;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;

/** At the right side of the host's window, which grows by that where the screen has room. */
final class SidePlace implements PanelPlace {
    /** The narrowest that the host's own content may get. */
    private static final int LEAST_CONTENT = 240;
    /** The lowest window that the panel is of use in. */
    private static final int LEAST_HEIGHT = 360;

    private final JFrame frame;
    private final JComponent panel;
    private final SideLayout layout;
    private final int grown;
    private boolean left;

    private SidePlace(JFrame frame, JComponent panel, int grown) {
        this.frame = frame;
        this.panel = panel;
        this.grown = grown;
        this.layout = new SideLayout(frame.getRootPane(), frame.getRootPane().getLayout(), panel);
        // Each step for itself: a listener of the host's may throw when the deed is done already.
        Guard.run(() -> frame.getLayeredPane().add(panel, JLayeredPane.FRAME_CONTENT_LAYER));
        frame.getRootPane().setLayout(layout);
        if (grown > 0) {
            Guard.run(() -> frame.setSize(frame.getWidth() + grown, frame.getHeight()));
        }
        again();
    }

    /** Empty where the window has no room for it. */
    static Optional<PanelPlace> in(JFrame frame, JComponent panel) {
        Dimension wanted = panel.getPreferredSize();
        Dimension content = frame.getContentPane().getSize();
        if (!frame.isResizable() || content.height < LEAST_HEIGHT) {
            return Optional.empty();
        }
        boolean fixed = (frame.getExtendedState() & Frame.MAXIMIZED_HORIZ) != 0;
        int grown = fixed ? 0 : Math.max(0, Math.min(wanted.width, roomRightOf(frame)));
        return content.width + grown - wanted.width < LEAST_CONTENT
                ? Optional.empty()
                : Optional.of(new SidePlace(frame, panel, grown));
    }

    private static int roomRightOf(JFrame frame) {
        GraphicsConfiguration screen = frame.getGraphicsConfiguration();
        Rectangle bounds = screen.getBounds();
        Insets insets = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return bounds.x + bounds.width - insets.right - frame.getX() - frame.getWidth();
    }

    @Override
    public JFrame frame() {
        return frame;
    }

    @Override
    public boolean holds() {
        return !left
                && panel.getParent() == frame.getLayeredPane()
                && frame.getRootPane().getLayout() == layout;
    }

    @Override
    public void raise() {
        frame.setVisible(true);
        frame.toFront();
        panel.requestFocusInWindow();
    }

    @Override
    public void followLook() {
        SwingUtilities.updateComponentTreeUI(panel);
    }

    @Override
    public void leave() {
        if (left) {
            return;
        }
        left = true;
        layout.letGo();
        Guard.run(() -> frame.getLayeredPane().remove(panel));
        if (frame.getRootPane().getLayout() == layout) {
            frame.getRootPane().setLayout(layout.hosts());
        }
        boolean maximized = (frame.getExtendedState() & Frame.MAXIMIZED_HORIZ) != 0;
        if (grown > 0 && !maximized && frame.isDisplayable()) {
            frame.setSize(Math.max(frame.getWidth() - grown, LEAST_CONTENT), frame.getHeight());
        }
        again();
    }

    private void again() {
        frame.getRootPane().revalidate();
        frame.getRootPane().repaint();
    }
}
