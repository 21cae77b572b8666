package io.github.mooddj.plugin.ui.look;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import io.github.mooddj.model.emotion.Emotion;
import java.awt.Color;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.Icon;

/**
 * The icons, drawn in one colour that is asked for at every painting. Event dispatch thread, but for {@link #prepare}.
 * A name without an icon draws a red square.
 */
public final class Icons {
    private static final String PLACE = "io/github/mooddj/plugin/ui/icons/";

    private static final List<String> PANEL = List.of(
            "camera-off",
            "gear",
            "mood-happy",
            "mood-sad",
            "mood-angry",
            "mood-neutral",
            "play",
            "next",
            "previous",
            "heart",
            "volume",
            "picture",
            "lock",
            "shuffle");

    private Icons() {}

    /**
     * The icon of this name in the colour of the component that shows it, paler while that is disabled.
     *
     * @param name the file's in the folder {@code icons}, without its ending
     * @param size pixels on a side, before the screen's own scale
     */
    public static Icon of(String name, int size) {
        return icon(name, size).setColorFilter(new FlatSVGIcon.ColorFilter((component, color) -> {
            if (component == null) {
                return Tones.text();
            }
            return component.isEnabled() ? component.getForeground() : Tones.mix(Tones.card(), Tones.text(), 0.4);
        }));
    }

    /** The icon of this name in a colour of its own, which is asked for at every painting. */
    public static Icon of(String name, int size, Supplier<Color> wanted) {
        return icon(name, size).setColorFilter(new FlatSVGIcon.ColorFilter(color -> wanted.get()));
    }

    /** The face of an emotion in its colour; {@code size} pixels on a side. */
    public static Icon face(Emotion emotion, int size) {
        return of("mood-" + emotion.key(), size, () -> EmotionColours.onCard(emotion));
    }

    /** Reads those of the panel, so that its first painting finds them; from any thread. */
    public static void prepare() {
        PANEL.forEach(name -> {
            boolean unused = icon(name, 16).hasFound();
        });
    }

    private static FlatSVGIcon icon(String name, int size) {
        return new FlatSVGIcon(PLACE + name + ".svg", size, size, Icons.class.getClassLoader());
    }
}
