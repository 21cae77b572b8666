package io.github.mooddj.host.attach;

import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** In a window of its own that belongs to the host's. */
final class WindowPlace implements PanelPlace {
    private final JFrame frame;
    private final JComponent panel;
    private final JDialog window;
    private boolean left;

    /** Opens it; when the user closes it, it is hidden, and {@link #raise} brings it back. */
    WindowPlace(JFrame frame, JComponent panel) {
        this.frame = frame;
        this.panel = panel;
        this.window = new JDialog(frame, "Mood DJ");
        window.setName("mood-dj.window");
        window.setDefaultCloseOperation(WindowConstants.HIDE_ON_CLOSE);
        window.add(panel);
        window.pack();
        window.setLocationRelativeTo(frame);
        window.setVisible(true);
    }

    @Override
    public JFrame frame() {
        return frame;
    }

    @Override
    public boolean holds() {
        return !left && panel.getParent() == window.getContentPane() && window.isDisplayable();
    }

    @Override
    public void raise() {
        window.setVisible(true);
        window.toFront();
    }

    @Override
    public void followLook() {
        SwingUtilities.updateComponentTreeUI(window);
    }

    @Override
    public void leave() {
        if (!left) {
            left = true;
            window.remove(panel);
            window.dispose();
        }
    }
}
