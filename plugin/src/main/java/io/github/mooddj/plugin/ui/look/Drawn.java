package io.github.mooddj.plugin.ui.look;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JToolTip;

/** A component that is drawn, not assembled; it has a name for people who do not see it. Event dispatch thread only. */
public abstract class Drawn extends JComponent {
    private static final long serialVersionUID = 1L;

    private final Dimension preferred;
    private final Dimension least;

    /** With these preferred and minimum sizes in pixels. */
    protected Drawn(Dimension preferred, Dimension least) {
        this.preferred = preferred;
        this.least = least;
    }

    /** Draws, with smooth edges. */
    protected abstract void draw(Graphics2D pen);

    /** Says what is to be seen. */
    protected final void say(String what) {
        if (!what.equals(getAccessibleContext().getAccessibleName())) {
            getAccessibleContext().setAccessibleName(what);
        }
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D pen = Pen.of(graphics);
        try {
            draw(pen);
        } finally {
            pen.dispose();
        }
    }

    @Override
    public final Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(preferred);
    }

    @Override
    public final Dimension getMinimumSize() {
        return isMinimumSizeSet() ? super.getMinimumSize() : new Dimension(least);
    }

    @Override
    public final JToolTip createToolTip() {
        return Plain.text(super.createToolTip());
    }

    @Override
    public final AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    private final class Spoken extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.PANEL;
        }
    }
}
