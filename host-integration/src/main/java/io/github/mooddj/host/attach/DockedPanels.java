package io.github.mooddj.host.attach;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.UIManager;

/** What plug-ins docked: one fills it, several get tabs. Event dispatch thread. */
final class DockedPanels extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Dimension USUAL = new Dimension(380, 640);

    private final transient Map<JComponent, String> panels = new LinkedHashMap<>();

    DockedPanels() {
        super(new BorderLayout());
        setName("mood-dj.dock");
        setOpaque(true);
        setPreferredSize(USUAL);
        line();
    }

    void put(String title, JComponent panel) {
        panels.put(panel, title);
        arrange();
    }

    void take(JComponent panel) {
        panels.remove(panel);
        arrange();
    }

    boolean none() {
        return panels.isEmpty();
    }

    private void arrange() {
        removeAll();
        if (panels.size() == 1) {
            add(panels.keySet().iterator().next());
        } else if (panels.size() > 1) {
            JTabbedPane tabs = new JTabbedPane();
            panels.forEach((panel, title) -> tabs.addTab(title, panel));
            add(tabs);
        }
        revalidate();
        repaint();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        line();
    }

    /** Between the host's content and ours, in a colour that every look and feel has. */
    private void line() {
        Color color = UIManager.getColor("controlShadow");
        setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, color == null ? Color.GRAY : color));
    }
}
