package io.github.mooddj.plugin.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import io.github.mooddj.plugin.ui.insight.InsightPictures;
import io.github.mooddj.plugin.ui.settings.SettingsPictures;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.LookAndFeel;
import javax.swing.plaf.metal.MetalLookAndFeel;

/**
 * Paints panel, introduction, calibration, settings, the day and the week in every state, light and dark, in single and
 * double size, narrow and wide, in English and German, into {@code target/gallery}, to be looked at; needs a display.
 */
final class Gallery {
    private static final String LANGUAGE = "gallery.language";

    private Gallery() {}

    /**
     * Paints all pictures, or those whose name contains the first argument; a process of its own for each language and
     * scale of the screen.
     */
    public static void main(String[] arguments) throws Exception {
        String only = arguments.length == 0 ? "" : arguments[0];
        String language = System.getProperty(LANGUAGE, "");
        if (language.isEmpty()) {
            for (String each : List.of("en", "de")) {
                paintIn(each, "1", only);
                paintIn(each, "2", only);
            }
            return;
        }
        Locale.setDefault(new Locale(language));
        FlatLaf.registerCustomDefaultsSource("io.github.mooddj.host.desktop");
        FlatInterFont.install();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        Map<String, LookAndFeel> looks = new LinkedHashMap<>();
        looks.put("light", new FlatLightLaf());
        looks.put("dark", new FlatDarkLaf());
        if (language.equals("en")) {
            // A host that looks as Java does by itself.
            looks.put("metal", new MetalLookAndFeel());
        }
        for (Map.Entry<String, LookAndFeel> look : looks.entrySet()) {
            Painting painting =
                    new Painting(Path.of("target", "gallery"), only, language + "-", look.getKey(), look.getValue());
            PanelPictures.paint(painting);
            FirstRunPictures.paint(painting);
            CalibrationPictures.paint(painting);
            SettingsPictures.paint(painting);
            InsightPictures.paint(painting);
        }
        System.exit(0);
    }

    private static void paintIn(String language, String scale, String only) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int exit = new ProcessBuilder(
                        java,
                        "-D" + LANGUAGE + "=" + language,
                        "-Dsun.java2d.uiScale=" + scale,
                        "-cp",
                        System.getProperty("java.class.path", "").replace(";", File.pathSeparator),
                        Gallery.class.getName(),
                        only)
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new AssertionError("the pictures in " + language + " ended with " + exit);
        }
    }
}
