package io.github.mooddj.plugin.ui.look;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A sentence broken into lines; its height is that of a fixed number of lines, so that nothing jumps. */
public final class Lines extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final String MORE = "\u2026";

    private final Text.Kind kind;
    private final int lines;
    private String text = "";

    /** With room for so many lines of this kind of type. */
    public Lines(Text.Kind kind, int lines) {
        this.kind = kind;
        this.lines = lines;
    }

    /** Shows this sentence. */
    public void setText(String wanted) {
        if (!wanted.equals(text)) {
            text = wanted;
            setToolTipText(wanted.isEmpty() ? null : wanted);
            getAccessibleContext().setAccessibleName(wanted);
            repaint();
        }
    }

    /** The sentence. */
    public String getText() {
        return text;
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(kind.font());
        return new Dimension(Math.max(40, metrics.stringWidth(text) / lines + 24), metrics.getHeight() * lines);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(40, getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = Pen.of(graphics);
        try {
            Font font = kind.font();
            pen.setFont(font);
            pen.setColor(kind.colour());
            FontMetrics metrics = pen.getFontMetrics();
            int y = metrics.getAscent();
            for (String line : broken(metrics, getWidth())) {
                pen.drawString(line, 0, y);
                y += metrics.getHeight();
            }
        } finally {
            pen.dispose();
        }
    }

    private List<String> broken(FontMetrics metrics, int width) {
        List<String> result = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || metrics.stringWidth(longer) <= width) {
                line = longer;
            } else if (result.size() == lines - 1) {
                line = longer;
            } else {
                result.add(line);
                line = word;
            }
        }
        result.add(clipped(metrics, line, width));
        return result;
    }

    private static String clipped(FontMetrics metrics, String line, int width) {
        if (metrics.stringWidth(line) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && metrics.stringWidth(line.substring(0, end).stripTrailing() + MORE) > width) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + MORE;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    private final class Spoken extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }
    }
}
