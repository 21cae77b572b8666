package io.github.mooddj.plugin.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionListener;
import java.util.Arrays;
import javax.swing.AbstractButton;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;

/**
 * Takes what a host no longer shows apart. Swing remembers single parts for long: the one that had the focus last, a
 * scroll bar whose picture it keeps. None of them shall hold the panel, and with it the session, as long as the host
 * runs. Event dispatch thread only.
 */
final class Dismantling {
    private Dismantling() {}

    /** This and everything in it; of no use afterwards. */
    static void of(Component whole) {
        if (whole instanceof JMenu menu) {
            of(menu.getPopupMenu());
        }
        if (whole instanceof Container container) {
            Arrays.asList(container.getComponents()).forEach(Dismantling::of);
            if (whole instanceof JScrollPane pane) {
                pane.setViewportView(null);
            } else {
                container.removeAll();
            }
        }
        silence(whole);
    }

    /** Whatever happens to it, nobody is told. */
    private static void silence(Component part) {
        if (part instanceof AbstractButton button) {
            for (ActionListener listener : button.getActionListeners()) {
                button.removeActionListener(listener);
            }
        } else if (part instanceof JTextField field) {
            for (ActionListener listener : field.getActionListeners()) {
                field.removeActionListener(listener);
            }
        } else if (part instanceof JList<?> list) {
            forget(list);
        }
        Arrays.asList(part.getMouseListeners()).forEach(part::removeMouseListener);
        Arrays.asList(part.getMouseMotionListeners()).forEach(part::removeMouseMotionListener);
        Arrays.asList(part.getFocusListeners()).forEach(part::removeFocusListener);
        Arrays.asList(part.getKeyListeners()).forEach(part::removeKeyListener);
        Arrays.asList(part.getComponentListeners()).forEach(part::removeComponentListener);
        Arrays.asList(part.getHierarchyListeners()).forEach(part::removeHierarchyListener);
        if (part instanceof JComponent own) {
            own.setTransferHandler(null);
            own.getActionMap().clear();
        }
    }

    private static <E> void forget(JList<E> list) {
        Arrays.asList(list.getListSelectionListeners()).forEach(list::removeListSelectionListener);
        list.setModel(new DefaultListModel<>());
    }
}
