package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.calibrate.CalibrationStatus;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;

/** A step of a calibration: the user shows one mood until enough frames of it are taken. */
final class CalibrationShow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final Text count = new Text(Text.Kind.SMALL);
    private final Text name = new Text(Text.Kind.DISPLAY);
    private final Lines advice = new Lines(Text.Kind.PLAIN, 4);
    private final JProgressBar progress = new JProgressBar(0, CalibrationStatus.FRAMES);
    private final Lines hint = new Lines(Text.Kind.QUIET, 3);
    private final JButton start;
    private Emotion mood = Emotion.NEUTRAL;

    CalibrationShow(Messages messages, Consumer<Emotion> shows) {
        super(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", "[]4[]10[]14[]8[]8[]"));
        this.messages = messages;
        setOpaque(false);
        name.setName("calibration.asked");
        name.setIconTextGap(10);
        progress.setName("calibration.progress");
        hint.setName("calibration.hint");
        start = Buttons.word("calibration.start", messages.text("calibration.start"), "", () -> shows.accept(mood));
        Buttons.explain(start, messages.text("calibration.start"), messages.text("calibration.start.hint"));
        add(count);
        add(name, "wmin 0");
        add(advice, "wmin 0");
        add(start);
        add(progress, "h 8!");
        add(hint, "wmin 0");
    }

    /** Asks for a mood: the so-manieth of so many. */
    void ask(Emotion wanted, int number, int of) {
        mood = wanted;
        count.setText(messages.text("calibration.step", number, of));
        name.setText(messages.name(wanted));
        name.setIcon(Icons.face(wanted, 32));
        advice.setText(messages.text("calibration.show." + wanted.key()));
        progress.setForeground(EmotionColours.onCard(wanted));
        progress.getAccessibleContext()
                .setAccessibleName(messages.text("calibration.progress.name", messages.name(wanted)));
    }

    void show(CalibrationStatus status) {
        int taken = status.taken().getOrDefault(mood, 0);
        boolean running = status.showing().equals(Optional.of(mood));
        progress.setValue(taken);
        start.setEnabled(!running && status.able());
        start.setText(messages.text(taken > 0 && !running ? "calibration.again" : "calibration.start"));
        hint.setText(sentence(status, taken, running));
    }

    /** Whether there are enough frames of a mood. */
    boolean isDone(CalibrationStatus status, Emotion asked) {
        return status.taken().getOrDefault(asked, 0) >= CalibrationStatus.FRAMES;
    }

    private String sentence(CalibrationStatus status, int taken, boolean running) {
        if (taken >= CalibrationStatus.FRAMES) {
            return messages.text("calibration.enough");
        }
        if (status.look().isEmpty()) {
            return status.camera()
                    .map(CameraStatus::detail)
                    .filter(detail -> !detail.isBlank())
                    .map(messages::said)
                    .orElseGet(() -> messages.text("calibration.nocamera"));
        }
        if (status.general().isEmpty()) {
            return messages.text("calibration.noface");
        }
        return messages.text(running ? "calibration.running" : "calibration.ready", taken, CalibrationStatus.FRAMES);
    }
}
