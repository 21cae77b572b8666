package io.github.mooddj.plugin.ui.insight;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;

/** Paints the window in many states, light and dark, into {@code target/gallery}, to be looked at; needs a display. */
final class InsightGallery {
    private static final Path PLACE = Path.of("target", "gallery");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private InsightGallery() {}

    /** Paints all pictures. */
    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(PLACE);
        FlatInterFont.install();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        for (LookAndFeel look : List.of(new FlatLightLaf(), new FlatDarkLaf())) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String name = locale.getLanguage() + (look instanceof FlatDarkLaf ? "-dark" : "-light");
                try (H2PlaylistStore week = SampleHistory.week();
                        H2PlaylistStore empty = SampleHistory.empty()) {
                    paint(look, locale, week, "day-" + name, Period.day(TODAY), 0);
                    paint(look, locale, week, "closer-" + name, Period.day(TODAY), 3);
                    paint(look, locale, week, "week-" + name, Period.week(TODAY, DayOfWeek.MONDAY), 0);
                    paint(look, locale, empty, "empty-" + name, Period.day(TODAY), 0);
                    paint(look, locale, week, "past-" + name, Period.day(TODAY.minusDays(9)), 0);
                }
            }
        }
        System.exit(0);
    }

    private static void paint(
            LookAndFeel look, Locale locale, H2PlaylistStore store, String name, Period period, int closer)
            throws Exception {
        InsightDialog[] window = new InsightDialog[1];
        EventQueue.invokeAndWait(() -> {
            set(look);
            window[0] = new InsightDialog(
                    null, store.history(), () -> SampleHistory.NOW, new InsightWords(locale, ZoneOffset.UTC));
            window[0].setVisible(true);
            window[0].open(period);
        });
        boolean never = new CountDownLatch(1).await(700, TimeUnit.MILLISECONDS);
        assert !never;
        for (int press = 0; press < closer; press++) {
            EventQueue.invokeAndWait(() -> InsightDialogTest.find(window[0], "insight.closer", JButton.class)
                    .doClick());
        }
        EventQueue.invokeAndWait(() -> {
            BufferedImage picture = new BufferedImage(
                    window[0].getRootPane().getWidth(),
                    window[0].getRootPane().getHeight(),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = picture.createGraphics();
            window[0].getRootPane().paint(pen);
            pen.dispose();
            window[0].dispose();
            try {
                ImageIO.write(
                        picture,
                        "png",
                        PLACE.resolve("insight-" + name + ".png").toFile());
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void set(LookAndFeel look) {
        try {
            UIManager.setLookAndFeel(look);
        } catch (javax.swing.UnsupportedLookAndFeelException e) {
            throw new AssertionError(e);
        }
    }
}
