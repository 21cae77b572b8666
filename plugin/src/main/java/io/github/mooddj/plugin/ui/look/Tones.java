package io.github.mooddj.plugin.ui.look;

import java.awt.Color;
import javax.swing.UIManager;

/**
 * Colours that follow the look and feel, light or dark; opaque, and to be asked for at every painting. Event dispatch
 * thread, since the look and feel is asked.
 */
public final class Tones {
    private Tones() {}

    /** Behind cards. */
    public static Color ground() {
        return of("Panel.background", Color.WHITE);
    }

    /** Inside cards: a little lighter than the ground. */
    public static Color card() {
        return mix(ground(), Color.WHITE, dark() ? 0.035 : 0.8);
    }

    /** The empty part of bars and meters, and chosen rows. */
    public static Color groove() {
        return dark() ? mix(card(), Color.BLACK, 0.26) : mix(card(), text(), 0.08);
    }

    /** Round cards and chips. */
    public static Color line() {
        return mix(card(), text(), dark() ? 0.15 : 0.14);
    }

    /** Text of full weight. */
    public static Color text() {
        return of("Label.foreground", Color.BLACK);
    }

    /** Text of less weight, still at more than 4.5 to 1 on a card. */
    public static Color quietText() {
        return mix(text(), card(), dark() ? 0.2 : 0.32);
    }

    /** All is well: the camera is on, the level is in range. */
    public static Color good() {
        return dark() ? new Color(0x34B35A) : new Color(0x1F8A3E);
    }

    /** Needs a look: the camera waits, the level is high. */
    public static Color caution() {
        return dark() ? new Color(0xF0B429) : new Color(0xA86A00);
    }

    /** Text of a problem, readable on the ground of the theme. */
    public static Color problem() {
        return dark() ? new Color(0xFFA59C) : new Color(0xB3261E);
    }

    /** Round what has the keyboard's focus. */
    public static Color focus() {
        return dark() ? new Color(0x7CB7FF) : new Color(0x0A66C8);
    }

    /** Whether the theme is a dark one. */
    public static boolean dark() {
        return Contrast.luminance(ground()) < 0.18;
    }

    /**
     * One colour in another; both are taken for opaque. Any thread.
     *
     * @param share how much of {@code other} is in it, 0 to 1
     */
    public static Color mix(Color base, Color other, double share) {
        return new Color(
                part(base.getRed(), other.getRed(), share),
                part(base.getGreen(), other.getGreen(), share),
                part(base.getBlue(), other.getBlue(), share));
    }

    private static int part(int base, int other, double share) {
        return (int) Math.round(base + (other - base) * share);
    }

    private static Color of(String key, Color otherwise) {
        Color color = UIManager.getColor(key);
        return color == null ? otherwise : color;
    }
}
