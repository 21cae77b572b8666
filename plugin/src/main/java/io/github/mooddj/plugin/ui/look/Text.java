package io.github.mooddj.plugin.ui.look;

import java.awt.Color;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JToolTip;
import javax.swing.SwingConstants;
import javax.swing.UIManager;

/**
 * A label in one of the panel's few kinds of type; follows the theme, shows words as they stand. Event dispatch thread
 * only.
 */
public final class Text extends JLabel {
    private static final long serialVersionUID = 1L;

    private static final float SMALLEST = 0.6f;

    private final Kind kind;
    private final boolean fits;

    /** An empty label of this kind. */
    public Text(Kind kind) {
        this(kind, false);
    }

    private Text(Kind kind, boolean fits) {
        super("", SwingConstants.LEADING);
        this.kind = kind;
        this.fits = fits;
        Plain.text(this);
        setFont(kind.font());
    }

    /** One whose type becomes smaller, down to three fifths, where there is too little room for its words. */
    public static Text fitting(Kind kind) {
        return new Text(kind, true);
    }

    @Override
    public JToolTip createToolTip() {
        return Plain.text(super.createToolTip());
    }

    @Override
    public void setText(String text) {
        super.setText(text);
        // Called by the superclass's constructor too, when there is no kind yet.
        if (kind != null) {
            fit(getWidth());
        }
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        fit(width);
    }

    private void fit(int width) {
        if (!fits || width == 0) {
            return;
        }
        Font whole = kind.font();
        double icon = getIcon() == null ? 0 : getIcon().getIconWidth() + getIconTextGap();
        double wanted = getFontMetrics(whole).stringWidth(getText());
        double share = Math.max(SMALLEST, Math.min(1, (width - icon - 1) / Math.max(1, wanted)));
        Font fitted = share < 1 ? whole.deriveFont((float) Math.floor(whole.getSize2D() * share)) : whole;
        if (!fitted.equals(getFont())) {
            setFont(fitted);
        }
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
