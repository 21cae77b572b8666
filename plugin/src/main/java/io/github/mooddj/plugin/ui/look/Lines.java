package io.github.mooddj.plugin.ui.look;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JToolTip;

/** A sentence broken into lines: a fixed number of them, so that nothing jumps, or as many as it needs. */
public final class Lines extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final String MORE = "\u2026";

    private final Text.Kind kind;
    private final int lines;
    private final boolean asNeeded;
    private String text = "";

    /** With room for so many lines of this kind of type. */
    public Lines(Text.Kind kind, int lines) {
        this(kind, lines, false);
    }

    private Lines(Text.Kind kind, int lines, boolean asNeeded) {
        this.kind = kind;
        this.lines = lines;
        this.asNeeded = asNeeded;
    }

    /** As high as the sentence needs in the width that there is, up to so many lines. */
    public static Lines upTo(int lines, Text.Kind kind, String sentence) {
        Lines made = new Lines(kind, lines, true);
        made.setText(sentence);
        return made;
    }

    /** Shows this sentence. */
    public void setText(String wanted) {
        if (!wanted.equals(text)) {
            text = wanted;
            setToolTipText(wanted.isEmpty() ? null : wanted);
            getAccessibleContext().setAccessibleName(wanted);
            if (asNeeded) {
                revalidate();
            }
            repaint();
        }
    }

    /** The sentence. */
    public String getText() {
        return text;
    }

    /** Whether there is not room for all of the sentence. */
    public boolean isCut() {
        List<String> shown = broken(getFontMetrics(kind.font()), getWidth());
        boolean low = shown.size() * getFontMetrics(kind.font()).getHeight() > getHeight();
        boolean shortened = !text.endsWith(MORE) && shown.get(shown.size() - 1).endsWith(MORE);
        return low || shortened;
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(kind.font());
        int high = asNeeded && getWidth() > 0 ? broken(metrics, getWidth()).size() : lines;
        return new Dimension(Math.max(40, metrics.stringWidth(text) / lines + 24), metrics.getHeight() * high);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (asNeeded && other && getPreferredSize().height != height) {
            // The height follows from the width, which is known only now.
            EventQueue.invokeLater(this::revalidate);
        }
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
    public JToolTip createToolTip() {
        return Plain.text(super.createToolTip());
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
