package io.github.mooddj.plugin.ui.look;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.Map;

/** A smooth pen for our own painting. Event dispatch thread. */
public final class Pen {
    private Pen() {}

    /**
     * A copy of these graphics with smooth edges, and with text as the desktop smooths it.
     *
     * @param graphics of Swing's, which are {@link Graphics2D}; left as they are
     * @return to be disposed of by the caller
     */
    public static Graphics2D of(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        Object text = Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
        if (text instanceof Map<?, ?> hints) {
            pen.addRenderingHints(hints);
        } else {
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }
}
