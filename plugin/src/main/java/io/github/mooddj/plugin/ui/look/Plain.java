package io.github.mooddj.plugin.ui.look;

import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.plaf.basic.BasicComboBoxRenderer;

/**
 * Components that show names from outside as they stand. Swing takes a text that begins with {@code <html>} for a page
 * and would fetch the pictures in it. Event dispatch thread only.
 */
public final class Plain {
    private Plain() {}

    /**
     * The same component; to be called before it gets its text. What draws a list's cells is a component of its own.
     */
    public static <C extends JComponent> C text(C component) {
        component.putClientProperty("html.disable", true);
        return component;
    }

    /** The same list, with cells that show what is in it as it stands. */
    public static <E> JList<E> cells(JList<E> list) {
        list.setCellRenderer(text(new DefaultListCellRenderer()));
        return list;
    }

    /** The same box, with choices that are shown as they stand. */
    public static <E> JComboBox<E> choices(JComboBox<E> box) {
        box.setRenderer(text(new BasicComboBoxRenderer()));
        return box;
    }
}
