package io.github.mooddj.plugin.ui.settings;

import javax.swing.JComponent;

/**
 * Components that show names from outside as they stand. Swing takes a text that begins with {@code <html>} for a page
 * and would fetch the pictures in it.
 */
final class Plain {
    private Plain() {}

    /** The same component; to be called before it gets its text. */
    static <C extends JComponent> C text(C component) {
        component.putClientProperty("html.disable", true);
        return component;
    }
}
