package io.github.mooddj.plugin.ui.look;

import java.awt.Color;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;

/** A label in one of the panel's few kinds of type; follows the theme. */
public final class Text extends JLabel {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** An empty label of this kind. */
    public Text(Kind kind) {
        super("", SwingConstants.LEADING);
        this.kind = kind;
        setFont(kind.font());
    }

    /** What a text is for. */
    public enum Kind {
        /** The mood. */
        DISPLAY(26 / 13f, Font.BOLD, false),
        /** The name of a thing, such as a track. */
        NAME(14 / 13f, Font.BOLD, false),
        /** What is said. */
        PLAIN(1, Font.PLAIN, false),
        /** What is said beside it. */
        QUIET(1, Font.PLAIN, true),
        /** Times and notes. */
        SMALL(12 / 13f, Font.PLAIN, true),
        /** The title of a card. */
        HEADING(11 / 13f, Font.BOLD, true);

        private final float factor;
        private final int style;
        private final boolean quiet;

        Kind(float factor, int style, boolean quiet) {
            this.factor = factor;
            this.style = style;
            this.quiet = quiet;
        }

        /** The look and feel's label font, in this kind's size and weight. */
        public Font font() {
            Font base = UIManager.getFont("Label.font");
            Font known = base == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 13) : base;
            return known.deriveFont(style, known.getSize2D() * factor);
        }

        /** The colour on a card. */
        public Color colour() {
            return quiet ? Tones.quietText() : Tones.text();
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // Called by the superclass's constructor too, when there is no kind yet.
        if (kind != null) {
            setFont(kind.font());
        }
    }

    @Override
    public Color getForeground() {
        return kind == null ? super.getForeground() : kind.colour();
    }
}
