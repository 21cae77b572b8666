package io.github.mooddj.host.desktop;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;

/** The signs on the player's buttons, in the button's own colour. */
enum TransportIcon implements Icon {
    PREVIOUS,
    PLAY,
    PAUSE,
    NEXT;

    private static final int SIZE = 16;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D drawing = (Graphics2D) graphics.create();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.setColor(component.getForeground());
        drawing.translate(x, y);
        switch (this) {
            case PLAY -> drawing.fillPolygon(new int[] {3, 14, 3}, new int[] {1, 8, 15}, 3);
            case PAUSE -> {
                drawing.fillRect(3, 2, 4, 12);
                drawing.fillRect(9, 2, 4, 12);
            }
            case NEXT -> {
                drawing.fillPolygon(new int[] {2, 11, 2}, new int[] {2, 8, 14}, 3);
                drawing.fillRect(12, 2, 2, 12);
            }
            case PREVIOUS -> {
                drawing.fillPolygon(new int[] {14, 5, 14}, new int[] {2, 8, 14}, 3);
                drawing.fillRect(2, 2, 2, 12);
            }
        }
        drawing.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
