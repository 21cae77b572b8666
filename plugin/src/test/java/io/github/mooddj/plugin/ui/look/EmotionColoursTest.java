package io.github.mooddj.plugin.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLightLaf;
import io.github.mooddj.model.emotion.Emotion;
import java.awt.Color;
import java.util.List;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmotionColoursTest {
    @ParameterizedTest
    @EnumSource(Emotion.class)
    void textOnAnEmotionsColourIsReadable(Emotion emotion) {
        Color area = EmotionColours.of(emotion);

        assertThat(Contrast.between(EmotionColours.ink(area), area)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Emotion.class)
    void barsStandOutOnDarkCards(Emotion emotion) throws UnsupportedLookAndFeelException {
        UIManager.setLookAndFeel(new FlatDarkLaf());

        assertThat(Contrast.between(EmotionColours.onCard(emotion), Tones.card()))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void quietTextIsReadableInBothThemes() throws UnsupportedLookAndFeelException {
        for (LookAndFeel look : List.of(new FlatLightLaf(), new FlatDarkLaf())) {
            UIManager.setLookAndFeel(look);
            assertThat(Contrast.between(Tones.quietText(), Tones.card()))
                    .as(look.getName())
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.between(Tones.problem(), Tones.card()))
                    .as(look.getName())
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void knowsADarkThemeFromALightOne() throws UnsupportedLookAndFeelException {
        UIManager.setLookAndFeel(new FlatDarkLaf());
        assertThat(Tones.dark()).isTrue();
        UIManager.setLookAndFeel(new FlatLightLaf());
        assertThat(Tones.dark()).isFalse();
    }
}
