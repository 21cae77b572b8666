package io.github.mooddj.plugin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The panel in a language whose words are two fifths longer than English ones: nothing is cut off. */
class LongWordsTest {
    @BeforeAll
    static void makeTheLanguage() {
        LongWords.make(Messages.class, Messages.BUNDLE);
        FlatInterFont.install();
    }

    @AfterEach
    void forgetTheFont() {
        UIManager.put("defaultFont", null);
    }

    @Test
    void wordsGrowByTwoFifthsAtLeastAndPlacesStay() {
        assertThat(LongWords.longer("Pause {0} of {1}")).isEqualTo("Pausepa {0} ofo {1}");
        assertThat(new Messages(LongWords.LOCALE, java.time.ZoneOffset.UTC).text("mood.hold"))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"760, 640", "320, 1500", "1120, 700"})
    void nothingIsCutOff(int width, int height) {
        UIManager.put("defaultFont", new FontUIResource(FlatInterFont.FAMILY, Font.PLAIN, 13));
        Map<String, DjStatus> moments = new LinkedHashMap<>();
        moments.put("crossfade", SampleStatus.crossfade());
        moments.put("playing", SampleStatus.playing());
        moments.put("held", SampleStatus.held());
        moments.put("first", SampleStatus.firstRun());
        moments.put("gathering", SampleStatus.gathering());
        moments.put("snapshot", SampleStatus.snapshot());
        moments.put("paused", SampleStatus.paused());
        List<String> cut = new ArrayList<>();
        try (Screen screen = new Screen(new FlatLightLaf(), LongWords.LOCALE, new Dimension(width, height))) {
            moments.forEach((name, moment) -> {
                screen.show(moment);
                screen.visible().stream()
                        .filter(component -> isCut(screen, component))
                        .map(component -> name + ": " + EventThread.get(() -> words(component)) + " "
                                + component.getSize() + " wants " + EventThread.get(component::getPreferredSize))
                        .forEach(cut::add);
            });
        }
        assertThat(cut).isEmpty();
    }

    /** Songs' names may be cut: they are the user's, and as long as they are. */
    private static boolean isCut(Screen screen, Component component) {
        return EventThread.get(() -> {
            if (component instanceof AbstractButton button && button.getName() != null && !isScrollArrow(button)) {
                int right = SwingUtilities.convertPoint(button, button.getWidth(), 0, screen.panel()).x;
                return button.getWidth() < button.getPreferredSize().width
                        || right > screen.panel().getWidth();
            }
            if (component instanceof Text text && isLabel(text)) {
                return text.getWidth() < text.getPreferredSize().width;
            }
            return component instanceof Lines lines && lines.isCut();
        });
    }

    private static boolean isScrollArrow(AbstractButton button) {
        return button.getName().contains("Scroll");
    }

    /** What our own texts fill: none of the songs' names begins like one of these. */
    private static boolean isLabel(Text text) {
        return text.getName() == null
                || !(text.getName().startsWith("deck.") || text.getName().startsWith("queue."));
    }

    private static String words(Component component) {
        return component instanceof AbstractButton button
                ? button.getName() + " " + button.getText()
                : component instanceof Text text
                        ? text.getName() + " " + text.getText()
                        : ((Lines) component).getText();
    }
}
