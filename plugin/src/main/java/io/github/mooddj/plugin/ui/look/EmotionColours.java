package io.github.mooddj.plugin.ui.look;

import io.github.mooddj.model.emotion.Emotion;
import java.awt.Color;
import java.util.Optional;
import java.util.stream.Stream;

/** The colour of each emotion (Okabe and Ito: told apart by colour-blind eyes too). */
public final class EmotionColours {
    private static final Color DARK_INK = new Color(0x050505);
    private static final double GRAPHIC = 3;
    private static final int STEPS = 20;

    private EmotionColours() {}

    /** The emotion's own colour, for areas that carry text in {@link #ink}. */
    public static Color of(Emotion emotion) {
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

    /**
     * The emotion's colour for lines, bars and areas on a card: lighter in dark themes, darker in light ones, so far
     * that it stands out at 3 to 1 from all that is behind it.
     */
    public static Color onCard(Emotion emotion) {
        Color color = of(emotion);
        Color away = Tones.dark() ? Color.WHITE : Color.BLACK;
        for (int step = 0; step < STEPS && !standsOut(color); step++) {
            color = Tones.mix(color, away, 1.0 / STEPS);
        }
        return color;
    }

    private static boolean standsOut(Color color) {
        return Stream.of(Tones.card(), Tones.ground(), Tones.groove())
                .allMatch(behind -> Contrast.between(color, behind) >= GRAPHIC);
    }

    /** The same, with neutral's colour where nothing is known. */
    public static Color onCard(Optional<Emotion> emotion) {
        return onCard(emotion.orElse(Emotion.NEUTRAL));
    }

    /** Text on an area of this colour: black or white, whichever is easier to read. */
    public static Color ink(Color area) {
        return Contrast.between(Color.WHITE, area) >= Contrast.between(DARK_INK, area) ? Color.WHITE : DARK_INK;
    }
}
