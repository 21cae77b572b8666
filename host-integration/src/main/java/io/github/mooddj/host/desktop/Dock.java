package io.github.mooddj.host.desktop;

import io.github.mooddj.host.MediaPlayerHost.Registration;
import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingConstants;

/** Where plug-ins dock: one fills the window, several get tabs. Event dispatch thread. */
final class Dock extends JPanel {
    private static final long serialVersionUID = 1;

    private final JTabbedPane tabs = new JTabbedPane();
    private final JLabel nothing;

    Dock(String whenEmpty) {
        super(new BorderLayout());
        setName("dock");
        nothing = new JLabel(whenEmpty, SwingConstants.CENTER);
        tabs.putClientProperty("JTabbedPane.hideTabAreaWithOneTab", true);
        showWhatThereIs();
    }

    Registration add(String title, JComponent panel) {
        tabs.addTab(title, panel);
        tabs.setSelectedComponent(panel);
        showWhatThereIs();
        return () -> {
            tabs.remove(panel);
            showWhatThereIs();
        };
    }

    private void showWhatThereIs() {
        removeAll();
        add(tabs.getTabCount() == 0 ? nothing : tabs, BorderLayout.CENTER);
        revalidate();
        repaint();
    }
}
