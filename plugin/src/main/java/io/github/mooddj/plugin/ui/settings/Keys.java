package io.github.mooddj.plugin.ui.settings;

import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;

/** Keys and what they do. */
final class Keys {
    private Keys() {}

    /** While the component, or something in it, has the focus. */
    static void on(JComponent component, String keyStroke, Runnable run) {
        bind(component, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, keyStroke, run);
    }

    /** Anywhere in the window. */
    static void onEscape(JRootPane root, Runnable run) {
        bind(root, JComponent.WHEN_IN_FOCUSED_WINDOW, "ESCAPE", run);
    }

    /** The tab key leaves it instead of going from cell to cell, which the arrows do as well. */
    static void tabLeaves(JComponent component) {
        component.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        component.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }

    private static void bind(JComponent component, int when, String keyStroke, Runnable run) {
        String name = "mood-dj " + keyStroke;
        component.getInputMap(when).put(KeyStroke.getKeyStroke(keyStroke), name);
        component.getActionMap().put(name, new Press(run));
    }

    private static final class Press extends AbstractAction {
        private static final long serialVersionUID = 1L;

        private final transient Runnable run;

        Press(Runnable run) {
            this.run = run;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            run.run();
        }
    }
}
