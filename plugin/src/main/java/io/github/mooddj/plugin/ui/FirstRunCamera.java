package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.calibrate.CalibrationStatus;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.settings.CameraSettings;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Plain;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import io.github.mooddj.plugin.ui.settings.CameraChoice;
import io.github.mooddj.plugin.ui.settings.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/**
 * The second step: what the camera sees, whether there is a face in it, and what to try where there is none. Takes the
 * camera's frames between {@link #begin} and {@link #end} only.
 */
final class FirstRunCamera extends JPanel implements FirstRunStep {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final transient DjCommands commands;
    private final transient FirstRun needs;
    private final PreviewView preview;
    private final Lines said = Lines.upTo(2, Text.Kind.NAME, "");
    private final Lines advice = new Lines(Text.Kind.QUIET, 3);
    private final JLabel sign = new JLabel();
    private final JComboBox<CameraChoice> cameras = Plain.choices(new JComboBox<>());
    private transient Optional<CalibrationDesk.Subscription> subscription = Optional.empty();
    private transient boolean able;
    private boolean filling;

    FirstRunCamera(Messages messages, DjCommands commands, FirstRun needs) {
        super(new MigLayout("insets 0, gap 0, fill", "[]8[grow, fill]", "[grow, fill]10[]4[]12[]"));
        this.messages = messages;
        this.commands = commands;
        this.needs = needs;
        setOpaque(false);
        setName("first.camera");
        preview = new PreviewView(messages);
        preview.setName("first.camera.preview");
        said.setName("first.camera.said");
        advice.setName("first.camera.advice");
        cameras.setName("first.camera.choice");
        cameras.getAccessibleContext().setAccessibleName(messages.text("first.camera.which"));
        cameras.setToolTipText(messages.text("first.camera.which"));
        cameras.setPrototypeDisplayValue(new CameraChoice("", "x".repeat(18)));
        cameras.addActionListener(event -> choose());
        add(preview, "span, grow, h 140:240, wmin 0, wrap");
        add(sign, "aligny top");
        add(said, "wmin 0, wrap");
        add(advice, "skip 1, wmin 0, wrap");
        add(cameras, "span, growx, wmin 0");
    }

    /** Takes the camera's frames. */
    void begin() {
        if (subscription.isEmpty()) {
            able = false;
            needs.look().begin();
            subscription = Optional.of(needs.look().subscribe(new StatusRelay<>(this::show)));
            fill(List.of());
            new Search<>(needs.cameras(), this::fill).execute();
        }
    }

    /** Gives the camera's frames back. */
    void end() {
        subscription.ifPresent(running -> {
            running.close();
            needs.look().end();
        });
        subscription = Optional.empty();
        preview.show(Optional.empty());
    }

    private void fill(List<CameraChoice> found) {
        filling = true;
        String now = needs.settings().get().camera().source();
        List<CameraChoice> choices = new ArrayList<>();
        choices.add(new CameraChoice("auto", messages.text("first.camera.auto")));
        choices.addAll(found);
        if (choices.stream().noneMatch(choice -> choice.value().equals(now))) {
            choices.add(new CameraChoice(now, now));
        }
        cameras.removeAllItems();
        for (CameraChoice choice : choices) {
            cameras.addItem(choice);
            if (choice.value().equals(now)) {
                cameras.setSelectedItem(choice);
            }
        }
        filling = false;
    }

    private void choose() {
        if (filling
                || !(cameras.getSelectedItem() instanceof CameraChoice choice)
                || choice.value().equals(needs.settings().get().camera().source())) {
            return;
        }
        commands.changeSettings(now -> now.with(chosen(now.camera(), choice.value())));
    }

    private static CameraSettings chosen(CameraSettings now, String source) {
        // Who is here has said yes, though the settings may not have heard of it yet.
        return new CameraSettings(true, source, now.interval(), now.batteryInterval(), now.preview());
    }

    private void show(CalibrationStatus status) {
        if (subscription.isEmpty()) {
            return;
        }
        if (status.able() && !able && status.camera().isEmpty()) {
            // The network was still being read when the frames were asked for.
            needs.look().begin();
        }
        able = status.able();
        Optional<PreviewFrame> look = status.look();
        preview.show(Tones.good(), look.isPresent());
        preview.show(look);
        boolean face = look.flatMap(PreviewFrame::face).isPresent();
        String word = face ? "face" : look.isPresent() ? "noface" : "nopicture";
        said.setText(messages.text("first.camera." + word));
        sign.setIcon(face ? Icons.of("camera", 20, Tones::good) : Icons.of("warning", 20, Tones::caution));
        advice.setText(
                look.isPresent()
                        ? messages.text("first.camera." + word + ".advice")
                        : status.camera().map(this::reason).orElse(messages.text("camera.line.OPENING")));
        revalidate();
    }

    private String reason(CameraStatus camera) {
        return CameraWords.sentence(messages, camera);
    }

    @Override
    public String title() {
        return messages.text("first.camera.title");
    }

    @Override
    public JComponent first() {
        return cameras;
    }
}
