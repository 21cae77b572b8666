package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.settings.CameraSettings;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Plain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** Which camera, how often it looks, and the user's yes to it. */
final class CameraPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient SettingsDesk desk;
    private final transient Supplier<List<CameraChoice>> cameras;
    private final JComboBox<CameraChoice> camera = Plain.choices(new JComboBox<>());
    private final SpinnerNumberModel seconds = new SpinnerNumberModel(5, 1, 120, 1);
    private final SpinnerNumberModel onBattery = new SpinnerNumberModel(15, 1, 120, 1);
    private final JCheckBox preview = new JCheckBox(Words.text("camera.preview"));
    private final Paragraph consent = new Paragraph("");
    private final JButton answer = Buttons.make("camera.consent", "", this::turnConsent);
    private transient List<CameraChoice> found = List.of();
    private boolean drawing;

    CameraPage(SettingsDesk desk, Supplier<List<CameraChoice>> cameras, PreviewFeed feed) {
        super("camera");
        this.desk = desk;
        this.cameras = cameras;
        camera.addActionListener(event -> changed());
        seconds.addChangeListener(event -> changed());
        onBattery.addChangeListener(event -> changed());
        preview.addActionListener(event -> changed());
        // Before anything can be seen: what the user changes while the rest is being laid out is a change to this.
        desk.onSettings(this::show);
        part(this::addChoice);
        part(() -> ask(Words.text("camera.live"), new CameraPreview(feed), "growx 0"));
        part(() -> ask(Words.text("camera.interval"), spinner("camera.interval", seconds), "growx 0, w 90!"));
        part(() -> ask(
                Words.text("camera.interval.battery"),
                spinner("camera.interval.battery", onBattery),
                "growx 0, w 90!"));
        part(this::addConsent);
        part(this::search);
    }

    private void addChoice() {
        camera.setName("camera.choice");
        JPanel choice = new JPanel(new MigLayout("insets 0", "[200::]8[]"));
        choice.setOpaque(false);
        choice.add(camera, "growx");
        choice.add(Buttons.make("camera.search", Words.text("camera.search"), this::search));
        ask(Words.text("camera.which"), choice, "growx");
        camera.getAccessibleContext().setAccessibleName(Words.text("camera.which"));
    }

    private void addConsent() {
        preview.setName("camera.preview");
        preview.setOpaque(false);
        ask(Words.text("camera.picture"), preview, "growx 0");
        Card card = new Card(new MigLayout("insets 12, fillx", "[grow, fill]12[]", "[center]"), 10);
        card.add(consent, "growx, wmin 0");
        card.add(answer);
        wide(card, ", gaptop 8");
    }

    private static JSpinner spinner(String name, SpinnerNumberModel model) {
        JSpinner spinner = new JSpinner(model);
        spinner.setName(name);
        return spinner;
    }

    private void search() {
        new Search<>(cameras, choices -> {
                    found = List.copyOf(choices);
                    show(desk.settings());
                })
                .execute();
    }

    private void show(DjSettings settings) {
        drawing = true;
        List<CameraChoice> choices = new ArrayList<>();
        choices.add(new CameraChoice("auto", Words.text("camera.auto")));
        choices.addAll(found);
        choices.add(new CameraChoice("none", Words.text("camera.none")));
        if (choices.stream()
                .noneMatch(choice -> choice.value().equals(settings.camera().source()))) {
            choices.add(new CameraChoice(
                    settings.camera().source(), settings.camera().source()));
        }
        camera.removeAllItems();
        for (CameraChoice choice : choices) {
            camera.addItem(choice);
            if (choice.value().equals(settings.camera().source())) {
                camera.setSelectedItem(choice);
            }
        }
        seconds.setValue((int) settings.camera().interval().toSeconds());
        onBattery.setValue((int) settings.camera().batteryInterval().toSeconds());
        preview.setSelected(settings.camera().preview());
        consent.setText(Words.text(settings.camera().consent() ? "camera.consent.given" : "camera.consent.missing"));
        answer.setText(Words.text(settings.camera().consent() ? "camera.consent.withdraw" : "camera.consent.give"));
        drawing = false;
    }

    private void changed() {
        if (drawing || !(camera.getSelectedItem() instanceof CameraChoice choice)) {
            return;
        }
        int wanted = seconds.getNumber().intValue();
        int wantedOnBattery = onBattery.getNumber().intValue();
        boolean picture = preview.isSelected();
        desk.change(old -> {
            CameraSettings camera = old.camera();
            return old.with(new CameraSettings(
                    camera.consent(),
                    choice.value(),
                    changed(camera.interval(), wanted),
                    changed(camera.batteryInterval(), wantedOnBattery),
                    picture));
        });
    }

    /** A time with a part of a second, which only the command line and the file can name, stays as it is. */
    private static Duration changed(Duration time, int wanted) {
        return time.toSeconds() == wanted ? time : Duration.ofSeconds(wanted);
    }

    private void turnConsent() {
        boolean given = !desk.settings().camera().consent();
        if (!given) {
            desk.commands().setCameraOn(false);
        }
        desk.change(old -> old.with(old.camera().withConsent(given)));
        show(desk.settings());
    }
}
