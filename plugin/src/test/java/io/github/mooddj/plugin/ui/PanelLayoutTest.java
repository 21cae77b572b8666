package io.github.mooddj.plugin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLightLaf;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.ui.look.Drawn;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JSlider;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import javax.swing.plaf.metal.MetalLookAndFeel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelLayoutTest {
    private static final List<DjStatus> MOMENTS = List.of(
            SampleStatus.crossfade(),
            SampleStatus.playing(),
            SampleStatus.held(),
            SampleStatus.firstRun(),
            SampleStatus.gathering());

    @AfterEach
    void forgetTheFont() {
        UIManager.put("defaultFont", null);
    }

    @ParameterizedTest
    @CsvSource({"760, 620, en", "760, 620, de", "320, 1300, en", "320, 1300, de", "1120, 680, de", "600, 900, de"})
    void noButtonIsCutInAnySizeAndLanguage(int width, int height, String language) {
        for (LookAndFeel look : List.of(new FlatLightLaf(), new FlatDarkLaf())) {
            try (Screen screen = new Screen(look, new Locale(language), new Dimension(width, height))) {
                for (DjStatus moment : MOMENTS) {
                    screen.show(moment);
                    assertNothingCut(screen, width);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"16", "20"})
    void largerTypeFitsAsWell(int points) {
        UIManager.put("defaultFont", new FontUIResource(Font.SANS_SERIF, Font.PLAIN, points));
        try (Screen screen = new Screen(new FlatLightLaf(), Locale.GERMAN, new Dimension(960, 900))) {
            for (DjStatus moment : MOMENTS) {
                screen.show(moment);
                assertNothingCut(screen, 960);
            }
        }
    }

    @Test
    void theDayFoldsAwayWhereItIsNarrowOrLow() {
        try (Screen wide = new Screen(new FlatLightLaf(), Locale.ENGLISH, new Dimension(760, 640));
                Screen low = new Screen(new FlatLightLaf(), Locale.ENGLISH, new Dimension(760, 420));
                Screen narrow = new Screen(new FlatLightLaf(), Locale.ENGLISH, new Dimension(320, 1400))) {
            for (Screen screen : List.of(wide, low, narrow)) {
                screen.show(SampleStatus.playing());
            }
            assertThat(wide.shows("today")).isTrue();
            assertThat(low.shows("today")).isFalse();
            assertThat(narrow.shows("today")).isFalse();
        }
    }

    @Test
    void followsTheThemeWhileItIsOpen() {
        try (Screen screen = new Screen(new FlatLightLaf(), Locale.ENGLISH, new Dimension(760, 620))) {
            screen.show(SampleStatus.playing());
            double light = screen.brightness();

            screen.change(new FlatDarkLaf());

            assertThat(light).isGreaterThan(180);
            assertThat(screen.brightness()).isLessThan(110);
        }
    }

    @Test
    void everythingCanBeReachedWithTheKeyboardAndHasAName() {
        for (LookAndFeel look : List.of(new FlatLightLaf(), new MetalLookAndFeel())) {
            try (Screen screen = new Screen(look, Locale.ENGLISH, new Dimension(760, 620))) {
                screen.show(SampleStatus.crossfade());
                for (Component component : screen.visible()) {
                    if (component instanceof AbstractButton || component instanceof JSlider) {
                        if (component.getName() == null || component.getName().contains("Scroll")) {
                            continue;
                        }
                        assertThat(component.isFocusable())
                                .as(component.getName())
                                .isTrue();
                        assertThat(spoken(component)).as(component.getName()).isNotBlank();
                    } else if (component instanceof Drawn && component.getName() != null) {
                        assertThat(spoken(component)).as(component.getName()).isNotNull();
                    }
                }
            }
        }
    }

    private static String spoken(Component component) {
        return EventThread.get(() -> {
            AccessibleContext context = component.getAccessibleContext();
            return context.getAccessibleName();
        });
    }

    private static void assertNothingCut(Screen screen, int width) {
        for (Component component : screen.visible()) {
            if (component instanceof AbstractButton button && button.getName() != null) {
                int wanted = EventThread.get(button::getPreferredSize).width;
                assertThat(button.getWidth()).as(button.getName()).isGreaterThanOrEqualTo(wanted);
                int right = EventThread.get(
                        () -> javax.swing.SwingUtilities.convertPoint(button, button.getWidth(), 0, screen.panel()).x);
                assertThat(right).as(button.getName()).isLessThanOrEqualTo(width - 8);
            }
        }
    }
}
