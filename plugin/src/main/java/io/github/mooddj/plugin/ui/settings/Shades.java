package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import java.awt.Color;
import java.awt.Component;
import javax.swing.UIManager;

/** Colours that follow the look and feel, light or dark; to be asked for at every painting. */
final class Shades {
    private Shades() {}

    /** Behind cards. */
    static Color ground() {
        return of("Panel.background", Color.WHITE);
    }

    /** Inside cards: a little lighter than the ground. */
    static Color card() {
        return mix(ground(), Color.WHITE, dark() ? 0.035 : 0.75);
    }

    /** Inside chips and under the pointer. */
    static Color raised() {
        return mix(card(), text(), 0.06);
    }

    /** Round cards and chips. */
    static Color line() {
        return mix(ground(), text(), dark() ? 0.17 : 0.15);
    }

    static Color text() {
        return of("Label.foreground", Color.BLACK);
    }

    /** Text of less weight, still at more than 4.5 to 1. */
    static Color quietText() {
        return mix(text(), ground(), 0.3);
    }

    /** Text of a problem, readable on the ground of the theme. */
    static Color problem() {
        return dark() ? new Color(0xFF8A80) : new Color(0xB3261E);
    }

    /** Marks of a choice. */
    static Color accent() {
        return of("Component.accentColor", new Color(0x2675BF));
    }

    /** Stars of favourites. */
    static Color star() {
        return new Color(0xE69F00);
    }

    /** An emotion's colour (Okabe and Ito: told apart by colour-blind eyes too). */
    static Color of(Emotion emotion) {
        return new Color(
                switch (emotion) {
                    case HAPPY -> 0xE69F00;
                    case ANGRY -> 0xD55E00;
                    case SAD -> 0x0072B2;
                    case NEUTRAL -> 0x7A8793;
                    case SURPRISE -> 0xCC79A7;
                    case DISGUST -> 0x009E73;
                    case FEAR -> 0x56B4E9;
                });
    }

    static boolean dark() {
        Color ground = ground();
        return ground.getRed() * 0.3 + ground.getGreen() * 0.59 + ground.getBlue() * 0.11 < 128;
    }

    /** So much of {@code other}, 0 to 1, in {@code base}. */
    static Color mix(Color base, Color other, double share) {
        return new Color(
                part(base.getRed(), other.getRed(), share),
                part(base.getGreen(), other.getGreen(), share),
                part(base.getBlue(), other.getBlue(), share));
    }

    /** The ground that a component is painted on. */
    static Color behind(Component component) {
        return component.getParent() == null ? ground() : component.getParent().getBackground();
    }

    private static int part(int base, int other, double share) {
        return (int) Math.round(base + (other - base) * share);
    }

    private static Color of(String key, Color otherwise) {
        Color color = UIManager.getColor(key);
        return color == null ? otherwise : color;
    }
}
