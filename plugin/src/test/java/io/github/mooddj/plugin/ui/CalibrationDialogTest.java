package io.github.mooddj.plugin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatLightLaf;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.calibrate.CalibrationRoom;
import io.github.mooddj.plugin.calibrate.ShownPictures;
import io.github.mooddj.plugin.thread.PluginThreads;
import io.github.mooddj.plugin.ui.look.Lines;
import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole calibration as a user goes through it, with the real network in front of held-up pictures. */
class CalibrationDialogTest {
    private final PluginThreads threads = new PluginThreads();
    private final ScheduledExecutorService sampler = threads.single("mood-sampler");
    private final FaceReader reader = new EmotionModels().bundledReader();
    private final ShownPictures camera = new ShownPictures(sampler, reader);
    private final Messages messages = new Messages(Locale.ENGLISH, ZoneOffset.UTC);
    private final Path models;
    private final CalibrationRoom room;

    CalibrationDialogTest(@TempDir Path directory) {
        models = directory.resolve("models");
        room = new CalibrationRoom(sampler, camera, () -> camera, models, notice -> {});
    }

    @BeforeEach
    void open() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
        FailOnThreadViolationRepaintManager.install();
        sampler.submit(() -> room.opened(reader)).get();
        EventThread.get(() -> {
            Widgets.wear(new FlatLightLaf());
            return true;
        });
    }

    @AfterEach
    void close() throws Exception {
        FailOnThreadViolationRepaintManager.uninstall();
        if (!GraphicsEnvironment.isHeadless()) {
            EventThread.run(() -> Arrays.stream(Window.getWindows()).forEach(Window::dispose));
        }
        sampler.submit(reader::close).get();
        threads.close();
    }

    @Test
    void aUserShowsThreeMoodsTriesTheResultAndKeepsIt() throws Exception {
        CalibrationDialog dialog = dialog();
        press(dialog, "calibration.mood.angry", JCheckBox.class);
        press(dialog, "calibration.next", JButton.class);
        show(dialog, Emotion.HAPPY, "happy-010");
        show(dialog, Emotion.SAD, "neutral-045");
        show(dialog, Emotion.NEUTRAL, "neutral-033");

        EventThread.await("the result", () -> text(dialog, "calibration.result").startsWith("Right on "));
        assertThat(EventThread.get(find(dialog, "calibration.outcome", JLabel.class)::getText))
                .isEqualTo("This reads you better");
        camera.show("neutral-045");
        EventThread.await(
                "the personal head reads sad where the general one does not",
                () -> likeliest(dialog, "calibration.after").startsWith("Sad")
                        && likeliest(dialog, "calibration.before").startsWith("Neutral"));

        press(dialog, "calibration.next", JButton.class);
        EventThread.await(
                "it is in use", () -> models.resolve("personal.head").toFile().exists());
        EventThread.await("and said", () -> "In use"
                .equals(find(dialog, "calibration.outcome", JLabel.class).getText()));
        press(dialog, "calibration.close", JButton.class);
        EventThread.await("the camera is given back", () -> camera.loans() == 0);
        assertThat(models.toFile().list()).containsExactly("personal.head");
    }

    @Test
    void thereIsNothingToKeepWhereThereIsNothingToGain() throws Exception {
        CalibrationDialog dialog = dialog();
        press(dialog, "calibration.mood.angry", JCheckBox.class);
        press(dialog, "calibration.mood.sad", JCheckBox.class);
        press(dialog, "calibration.next", JButton.class);
        show(dialog, Emotion.HAPPY, "happy-010");
        show(dialog, Emotion.NEUTRAL, "neutral-010");

        EventThread.await("the result", () -> "Nothing to gain"
                .equals(find(dialog, "calibration.outcome", JLabel.class).getText()));

        assertThat(EventThread.get(find(dialog, "calibration.next", JButton.class)::isVisible))
                .isFalse();
        press(dialog, "calibration.close", JButton.class);
        EventThread.await("the camera is given back", () -> camera.loans() == 0);
        assertThat(models).doesNotExist();
    }

    @Test
    void saysWhatIsMissingAndForgetsWhenClosedHalfWay() throws Exception {
        CalibrationDialog dialog = dialog();
        for (String mood : new String[] {"angry", "sad", "neutral"}) {
            press(dialog, "calibration.mood." + mood, JCheckBox.class);
        }
        assertThat(EventThread.get(find(dialog, "calibration.next", JButton.class)::isEnabled))
                .as("one mood is too few")
                .isFalse();
        press(dialog, "calibration.mood.neutral", JCheckBox.class);
        camera.showNobody();
        press(dialog, "calibration.next", JButton.class);
        EventThread.await(
                "nobody is seen", () -> text(dialog, "calibration.hint").startsWith("No face"));
        camera.unplug();
        EventThread.await("no camera", () -> text(dialog, "calibration.hint").equals("The camera went away."));
        assertThat(EventThread.get(find(dialog, "calibration.next", JButton.class)::isEnabled))
                .isFalse();

        press(dialog, "calibration.close", JButton.class);

        EventThread.await("the camera is given back", () -> camera.loans() == 0);
        assertThat(models).doesNotExist();
    }

    private void show(CalibrationDialog dialog, Emotion mood, String picture) {
        camera.show(picture);
        EventThread.await("asks for " + mood, () -> messages.name(mood)
                .equals(find(dialog, "calibration.asked", JLabel.class).getText()));
        press(dialog, "calibration.start", JButton.class);
        EventThread.await("enough of " + mood, find(dialog, "calibration.next", JButton.class)::isEnabled);
        press(dialog, "calibration.next", JButton.class);
    }

    private CalibrationDialog dialog() throws InterruptedException {
        CalibrationDialog dialog = EventThread.get(() -> {
            CalibrationDialog made = new CalibrationDialog(null, room, messages);
            made.setVisible(true);
            return made;
        });
        EventThread.await("the network is there", find(dialog, "calibration.next", JButton.class)::isEnabled);
        return dialog;
    }

    private static String likeliest(Container in, String bars) {
        String spoken = find(in, bars, MoodBars.class).getAccessibleContext().getAccessibleName();
        String best = "";
        double most = 0;
        for (String part : spoken.substring(spoken.indexOf(':') + 1).split(",", -1)) {
            String number = part.strip().substring(part.strip().indexOf(' ') + 1);
            if (number.matches("[0-9.]+") && Double.parseDouble(number) > most) {
                most = Double.parseDouble(number);
                best = part.strip();
            }
        }
        return best;
    }

    private static String text(Container in, String name) {
        return find(in, name, Lines.class).getText();
    }

    private static void press(Container in, String name, Class<? extends AbstractButton> type) {
        EventThread.run(() -> find(in, name, type).doClick());
    }

    private static <C extends Component> C find(Container in, String name, Class<C> type) {
        return EventThread.get(() -> EventThread.named(in, name)
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("no component named " + name)));
    }
}
