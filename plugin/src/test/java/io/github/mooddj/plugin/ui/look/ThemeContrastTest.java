package io.github.mooddj.plugin.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import io.github.mooddj.model.emotion.Emotion;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pair of text and background that the windows use has a contrast of 4.5 to 1, every graphic that says something
 * 3 to 1, in both themes: success criteria 1.4.3 and 1.4.11 of the Web Content Accessibility Guidelines 2.2
 * (https://www.w3.org/TR/WCAG22/#contrast-minimum), with their formula (#dfn-contrast-ratio). Disabled widgets are
 * exempt there.
 */
class ThemeContrastTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;

    /** Foreground and background of the look and feel's own widgets. */
    private static final Map<String, String> WIDGETS = Map.ofEntries(
            Map.entry("Label.foreground", "Panel.background"),
            Map.entry("Button.foreground", "Button.background"),
            Map.entry("Button.default.foreground", "Button.default.background"),
            Map.entry("ToggleButton.foreground", "ToggleButton.background"),
            Map.entry("ToggleButton.selectedForeground", "ToggleButton.selectedBackground"),
            Map.entry("CheckBox.foreground", "CheckBox.background"),
            Map.entry("RadioButton.foreground", "RadioButton.background"),
            Map.entry("ComboBox.foreground", "ComboBox.background"),
            Map.entry("ComboBox.selectionForeground", "ComboBox.selectionBackground"),
            Map.entry("TextField.foreground", "TextField.background"),
            Map.entry("TextField.selectionForeground", "TextField.selectionBackground"),
            Map.entry("PasswordField.foreground", "PasswordField.background"),
            Map.entry("Spinner.foreground", "Spinner.background"),
            Map.entry("List.foreground", "List.background"),
            Map.entry("List.selectionForeground", "List.selectionBackground"),
            Map.entry("List.selectionInactiveForeground", "List.selectionInactiveBackground"),
            Map.entry("Table.foreground", "Table.background"),
            Map.entry("Table.selectionForeground", "Table.selectionBackground"),
            Map.entry("Table.selectionInactiveForeground", "Table.selectionInactiveBackground"),
            Map.entry("TableHeader.foreground", "TableHeader.background"),
            Map.entry("MenuItem.foreground", "MenuItem.background"),
            Map.entry("MenuItem.selectionForeground", "MenuItem.selectionBackground"),
            Map.entry("MenuItem.acceleratorForeground", "MenuItem.background"),
            Map.entry("Menu.foreground", "MenuBar.background"),
            Map.entry("ToolTip.foreground", "ToolTip.background"),
            Map.entry("TitledBorder.titleColor", "Panel.background"));

    static Stream<LookAndFeel> themes() {
        return Stream.of(new FlatLightLaf(), new FlatDarkLaf());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textAndGraphicsStandOut(LookAndFeel look) throws Exception {
        FlatLaf.registerCustomDefaultsSource("io.github.mooddj.host.desktop");
        UIManager.setLookAndFeel(look);
        List<String> weak = new ArrayList<>();

        WIDGETS.forEach((front, back) -> check(weak, front, color(front), back, color(back), TEXT));
        for (Map.Entry<String, Color> back : backgrounds().entrySet()) {
            check(weak, "text", Tones.text(), back.getKey(), back.getValue(), TEXT);
            check(weak, "quiet text", Tones.quietText(), back.getKey(), back.getValue(), TEXT);
            check(weak, "problem", Tones.problem(), back.getKey(), back.getValue(), TEXT);
            check(weak, "focus", Tones.focus(), back.getKey(), back.getValue(), GRAPHIC);
            check(weak, "good", Tones.good(), back.getKey(), back.getValue(), GRAPHIC);
            check(weak, "caution", Tones.caution(), back.getKey(), back.getValue(), GRAPHIC);
            for (Emotion emotion : Emotion.values()) {
                check(weak, emotion.key(), EmotionColours.onCard(emotion), back.getKey(), back.getValue(), GRAPHIC);
            }
        }
        for (Emotion emotion : Emotion.values()) {
            for (Color area : List.of(EmotionColours.of(emotion), EmotionColours.onCard(emotion))) {
                check(weak, "ink", EmotionColours.ink(area), emotion.key(), area, TEXT);
            }
        }
        for (String border : List.of("Component.focusColor", "CheckBox.icon.borderColor", "Component.borderColor")) {
            check(weak, border, color(border), "card", Tones.card(), GRAPHIC);
        }
        assertThat(weak).as(look.getName()).isEmpty();
    }

    private static Map<String, Color> backgrounds() {
        return Map.of(
                "ground", Tones.ground(),
                "card", Tones.card(),
                "groove", Tones.groove());
    }

    private static Color color(String key) {
        Color color = UIManager.getColor(key);
        assertThat(color).as(key).isNotNull();
        return color;
    }

    private static void check(List<String> weak, String front, Color one, String back, Color other, double least) {
        double contrast = Contrast.between(one, other);
        if (contrast < least) {
            weak.add(String.format(
                    "%s %06x on %s %06x: %.2f, at least %.1f",
                    front, one.getRGB() & 0xFFFFFF, back, other.getRGB() & 0xFFFFFF, contrast, least));
        }
    }
}
