package io.github.mooddj.plugin.ui.insight;

import java.awt.FontMetrics;

/** Words cut to the room that they have. */
final class Shortened {
    private static final String MORE = "\u2026";

    private Shortened() {}

    static String to(String words, FontMetrics metrics, double width) {
        if (metrics.stringWidth(words) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 0 && metrics.stringWidth(words.substring(0, end).stripTrailing() + MORE) > width) {
            end--;
        }
        return end == 0 ? "" : words.substring(0, end).stripTrailing() + MORE;
    }
}
