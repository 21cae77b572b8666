package io.github.mooddj.plugin.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.spectrum.SpectrumFeed;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import javax.swing.plaf.metal.MetalLookAndFeel;

/** Paints the panel in many moments, themes and sizes into {@code target/gallery}; needs a display. */
final class PanelGallery {
    private static final Path PLACE = Path.of("target", "gallery");
    private static final Dimension WIDE = new Dimension(760, 620);
    private static final Dimension WIDEST = new Dimension(1120, 680);
    private static final Dimension NARROW = new Dimension(320, 700);
    private static final Dimension NARROW_WHOLE = new Dimension(320, 1180);

    private PanelGallery() {}

    /** Paints all pictures, or those whose name contains the first argument. */
    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(PLACE);
        String only = arguments.length == 0 ? "" : arguments[0];
        FlatInterFont.install();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        Map<String, DjStatus> moments = new LinkedHashMap<>();
        moments.put("crossfade", SampleStatus.crossfade());
        moments.put("playing", SampleStatus.playing());
        moments.put("held", SampleStatus.held());
        moments.put("first", SampleStatus.firstRun());
        moments.put("gathering", SampleStatus.gathering());
        moments.put("snapshot", SampleStatus.snapshot());
        moments.put("paused", SampleStatus.paused());
        Map<String, LookAndFeel> looks = new LinkedHashMap<>();
        looks.put("light", new FlatLightLaf());
        looks.put("dark", new FlatDarkLaf());
        looks.put("metal", new MetalLookAndFeel());
        for (Map.Entry<String, LookAndFeel> look : looks.entrySet()) {
            for (Map.Entry<String, DjStatus> moment : moments.entrySet()) {
                String name = moment.getKey() + "-" + look.getKey();
                paint(only, look.getValue(), Locale.ENGLISH, WIDE, 1, "wide-" + name, moment.getValue());
                paint(only, look.getValue(), Locale.GERMAN, WIDE, 1, "german-" + name, moment.getValue());
                paint(only, look.getValue(), Locale.ENGLISH, WIDEST, 1, "widest-" + name, moment.getValue());
                paint(only, look.getValue(), Locale.ENGLISH, NARROW, 1, "narrow-" + name, moment.getValue());
                paint(only, look.getValue(), Locale.GERMAN, NARROW_WHOLE, 1, "tall-" + name, moment.getValue());
                paint(only, look.getValue(), Locale.ENGLISH, WIDE, 2, "double-" + name, moment.getValue());
            }
        }
        System.exit(0);
    }

    private static void paint(
            String only, LookAndFeel look, Locale locale, Dimension size, double scale, String name, DjStatus status)
            throws Exception {
        if (!name.contains(only)) {
            return;
        }
        FakeDj dj = new FakeDj();
        JFrame[] window = new JFrame[1];
        EventQueue.invokeAndWait(() -> {
            set(look);
            window[0] = new JFrame();
            window[0].setUndecorated(true);
            window[0].add(new MoodPanel(dj, dj.preview(), dj.spectrum(), () -> {}, () -> {}, locale, ZoneOffset.UTC));
            window[0].setSize(size);
            window[0].setVisible(true);
        });
        dj.publish(status);
        dj.publish(frame());
        EventQueue.invokeAndWait(() -> window[0].validate());
        float[] bands = new float[SpectrumFeed.BANDS];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = (float) Math.max(0, (0.95 - i / 70.0) * (0.65 + 0.35 * Math.sin(i * 1.7)));
        }
        dj.spectrumViewers.forEach(viewer -> viewer.accept(bands));
        for (int turn = 0; turn < 5; turn++) {
            EventQueue.invokeAndWait(() -> window[0].validate());
        }
        EventQueue.invokeAndWait(() -> save(window[0], scale, name));
    }

    private static void save(JFrame window, double scale, String name) {
        BufferedImage picture = new BufferedImage(
                (int) (window.getWidth() * scale), (int) (window.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.scale(scale, scale);
        window.getContentPane().paint(pen);
        pen.dispose();
        window.dispose();
        try {
            ImageIO.write(picture, "png", PLACE.resolve(name + ".png").toFile());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PreviewFrame frame() throws java.io.IOException {
        BufferedImage face = ImageIO.read(PanelGallery.class.getResource("/io/github/mooddj/plugin/bench/face.jpg"));
        return new PreviewFrame(
                face,
                Optional.of(new FaceBox(
                        face.getWidth() * 0.32,
                        face.getHeight() * 0.2,
                        face.getWidth() * 0.4,
                        face.getHeight() * 0.55)));
    }

    private static void set(LookAndFeel look) {
        try {
            UIManager.setLookAndFeel(look);
        } catch (javax.swing.UnsupportedLookAndFeelException e) {
            throw new AssertionError(e);
        }
    }
}
