package io.github.mooddj.plugin.ui.look;

import java.awt.Color;

/** Contrast as the Web Content Accessibility Guidelines measure it. Any thread. */
public final class Contrast {
    private Contrast() {}

    /** From 1 (the same) to 21 (black on white). */
    public static double between(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance, 0 to 1. */
    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
