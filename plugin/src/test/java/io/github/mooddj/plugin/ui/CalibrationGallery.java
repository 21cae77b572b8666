package io.github.mooddj.plugin.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.model.personal.CalibrationScore;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.calibrate.CalibrationStatus;
import io.github.mooddj.plugin.camera.PreviewFrame;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import org.jspecify.annotations.Nullable;

/** Paints the steps of a calibration into {@code target/gallery}, light and dark, to be looked at; needs a display. */
final class CalibrationGallery {
    private static final Path PLACE = Path.of("target", "gallery");

    private CalibrationGallery() {}

    /** Paints all pictures. */
    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(PLACE);
        FlatInterFont.install();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        for (LookAndFeel look : List.of(new FlatLightLaf(), new FlatDarkLaf())) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String name = locale.getLanguage() + "-calibration-" + (look instanceof FlatDarkLaf ? "dark" : "light");
                paint(look, locale, 0, false, name + "-1-choose");
                paint(look, locale, 1, false, name + "-2-show");
                paint(look, locale, 5, false, name + "-3-better");
                paint(look, locale, 5, true, name + "-4-kept");
            }
        }
        System.exit(0);
    }

    private static void paint(LookAndFeel look, Locale locale, int steps, boolean keep, String name) throws Exception {
        Canned desk = new Canned();
        CalibrationDialog[] dialog = new CalibrationDialog[1];
        EventQueue.invokeAndWait(() -> {
            try {
                UIManager.setLookAndFeel(look);
            } catch (UnsupportedLookAndFeelException e) {
                throw new AssertionError(e);
            }
            dialog[0] = new CalibrationDialog(null, desk, new Messages(locale, ZoneOffset.UTC));
            dialog[0].setVisible(true);
        });
        for (int step = 0; step < steps + (keep ? 1 : 0); step++) {
            desk.tell(10, step >= 4);
            settle(dialog[0]);
            EventQueue.invokeAndWait(() -> Objects.requireNonNull(button(dialog[0], "calibration.next"))
                    .doClick());
        }
        desk.tell(6, steps == 5);
        settle(dialog[0]);
        EventQueue.invokeAndWait(() -> {
            Container content = dialog[0].getRootPane();
            BufferedImage picture =
                    new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = picture.createGraphics();
            content.paint(pen);
            pen.dispose();
            dialog[0].dispose();
            try {
                ImageIO.write(picture, "png", PLACE.resolve(name + ".png").toFile());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void settle(CalibrationDialog dialog) throws Exception {
        for (int turn = 0; turn < 6; turn++) {
            EventQueue.invokeAndWait(dialog::validate);
        }
    }

    private static @Nullable JButton button(Container in, String name) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName()) && child instanceof JButton button) {
                return button;
            }
            if (child instanceof Container inner) {
                JButton found = button(inner, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Says what it is told to say. */
    private static final class Canned implements CalibrationDesk {
        private Consumer<CalibrationStatus> listener = status -> {};

        void tell(int taken, boolean judged) {
            Map<Emotion, Integer> frames = new EnumMap<>(Emotion.class);
            Arrays.stream(Emotion.values()).forEach(mood -> frames.put(mood, taken));
            listener.accept(new CalibrationStatus(
                    true,
                    Optional.empty(),
                    false,
                    0,
                    Optional.empty(),
                    Optional.of(frame()),
                    Optional.of(probabilities(0.27, 0.61)),
                    judged ? Optional.of(probabilities(0.84, 0.09)) : Optional.empty(),
                    taken < 10 ? Optional.of(Emotion.HAPPY) : Optional.empty(),
                    frames,
                    judged
                            ? Optional.of(new CalibrationScore(Map.of(
                                    Emotion.HAPPY, new CalibrationScore.Count(10, 3, 9),
                                    Emotion.ANGRY, new CalibrationScore.Count(10, 7, 8),
                                    Emotion.SAD, new CalibrationScore.Count(10, 9, 9),
                                    Emotion.NEUTRAL, new CalibrationScore.Count(10, 5, 10))))
                            : Optional.empty(),
                    Optional.empty()));
        }

        private static EmotionProbabilities probabilities(double happy, double neutral) {
            double rest = (1 - happy - neutral) / 2;
            return new EmotionProbabilities(
                    Map.of(Emotion.HAPPY, happy, Emotion.NEUTRAL, neutral, Emotion.SAD, rest, Emotion.ANGRY, rest));
        }

        private static PreviewFrame frame() {
            try {
                BufferedImage face = ImageIO.read(Objects.requireNonNull(
                        CalibrationGallery.class.getResource("/io/github/mooddj/plugin/bench/face.jpg")));
                double side = face.getWidth();
                return new PreviewFrame(
                        face, Optional.of(new FaceBox(side * 0.32, side * 0.2, side * 0.4, side * 0.55)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Subscription subscribe(Consumer<CalibrationStatus> wanted) {
            listener = wanted;
            return () -> {};
        }

        @Override
        public void begin() {}

        @Override
        public void show(Emotion mood) {}

        @Override
        public void fit() {}

        @Override
        public void keep() {}

        @Override
        public void end() {}

        @Override
        public void undo() {}

        @Override
        public void remove() {}
    }
}
